/** The compiled entry of handlebars: its main entry also hooks `.hbs` into require and loads `fs` for that. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  import Handlebars from 'handlebars';
  export = Handlebars;
}
