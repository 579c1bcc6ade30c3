/** Arguments of `number-form`: where a number was written with a unit, as in `15 days`, what is left without it. */
export function withoutUnit(text: string): { readonly unit: string; readonly unitZh: string } {
  const number = /^(0|-?[1-9]\d*)\s*(?:%|[a-z]+|[\u4e00-\u9fff]+)$/i.exec(text)?.[1];
  return number === undefined
    ? { unit: "", unitZh: "" }
    : { unit: `drop the unit and write ${number}: `, unitZh: `去掉单位，写 ${number}；` };
}
