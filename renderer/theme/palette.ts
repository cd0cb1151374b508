/** Deep pine, the one accent; everything else is a warm neutral. Pairs are chosen for WCAG AA on paper and ground. */
export const lightPalette = {
  primary: { main: '#0F5C57', dark: '#0A4541', light: '#DDEBE7', contrastText: '#FFFFFF' },
  secondary: { main: '#6B5D4A', contrastText: '#FFFFFF' },
  success: { main: '#2A6A31', contrastText: '#FFFFFF' },
  warning: { main: '#875000', contrastText: '#FFFFFF' },
  error: { main: '#A3281E', contrastText: '#FFFFFF' },
  info: { main: '#1F5684', contrastText: '#FFFFFF' },
  background: { default: '#F7F3EB', paper: '#FFFDF9' },
  text: { primary: '#26211A', secondary: '#5D5448', disabled: '#857B6C' },
  divider: '#E0D7C7',
  ground: {
    sunken: '#F0EADE',
    rail: '#11403C',
    railText: '#DCE9E4',
    railStrong: '#FFFFFF',
    railMark: '#E3B96A',
  },
} as const;

export const darkPalette = {
  primary: { main: '#73C9BF', dark: '#A0DED6', light: '#1F3B38', contrastText: '#08231F' },
  secondary: { main: '#C9B99F', contrastText: '#231C12' },
  // `dark` is the ground of a filled notice, under white words.
  success: { main: '#8FCB90', dark: '#2F6B36', contrastText: '#0C230E' },
  warning: { main: '#E8B45F', contrastText: '#2A1B00' },
  error: { main: '#F39A8F', contrastText: '#350703' },
  info: { main: '#92BFE8', contrastText: '#06213A' },
  background: { default: '#191613', paper: '#221E1A' },
  text: { primary: '#F1EBE1', secondary: '#BCB2A2', disabled: '#8E8475' },
  divider: '#3C352D',
  ground: {
    sunken: '#2A251F',
    rail: '#11201E',
    railText: '#B9CCC6',
    railStrong: '#FFFFFF',
    railMark: '#E3B96A',
  },
} as const;
