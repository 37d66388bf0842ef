/** No line break, no leading or trailing space, no markup. */
export const oneLine = /^[^\s<>](?:[^\r\n<>]*[^\s<>])?$/u
