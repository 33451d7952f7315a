import type { en } from './en.js';

/** Every word of the interface. */
export type Strings = typeof en;

type Part<Value> = Value extends (...given: never) => unknown
  ? Value
  : Value extends readonly unknown[]
    ? Value
    : { readonly [Key in keyof Value]?: Part<Value[Key]> };

/** A language is one file of this type; a string that it lacks reads English. */
export type Translation = Part<Strings>;
