/** @returns what a file is called, without its folder and its kind @example bareName('上报/月报.xlsx') // => '月报' */
export function bareName(file: string): string {
  return file.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '')
}
