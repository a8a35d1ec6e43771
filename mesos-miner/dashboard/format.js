// Numbers for people.

const SCALES = [[1e18, "E"], [1e15, "P"], [1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]];

function scaled(number, unit) {
  const [scale, prefix] = SCALES.find(([scale]) => Math.abs(number) >= scale) ?? [1, ""];
  const value = number / scale;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${prefix}${unit}`.trim();
}

export const hashRate = (rate) => scaled(rate, "H/s");

export function difficulty(value) {
  if (value === null || value === undefined) return "–";
  if (value === 0) return "0";
  return value < 0.01 ? value.toPrecision(2) : scaled(value, "");
}

export const count = (number) => number.toLocaleString("en");

export function things(number, thing) {
  return `${count(number)} ${thing}${number === 1 ? "" : "s"}`;
}

export function duration(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  return `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`;
}

export const time = (unixSeconds) => new Date(unixSeconds * 1000).toLocaleString();
