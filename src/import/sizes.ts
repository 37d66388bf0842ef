export const megabyte = 1024 * 1024

/** Far above what is taken in: a larger file from outside is not even read, in bytes. */
export const mostSent = 100 * megabyte
