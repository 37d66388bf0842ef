/** git keeps no empty folder: here the folder of practices is there, and nothing is in it. */
export default function make() {}
