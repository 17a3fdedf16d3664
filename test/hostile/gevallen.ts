export const CLI_GEVALLEN = 40;
