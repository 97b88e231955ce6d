import { z } from 'zod'

/** The closed lists that more than one table uses. */
export const reportTypes = ['plan', 'work', 'communique', 'budget', 'table', 'other'] as const
export const areaLevels = ['nation', 'province', 'prefecture', 'county', 'zone'] as const
export const statuses = ['actual', 'target'] as const
export const measures = [
  'level',
  'growth',
  'growth_avg',
  'growth_total',
  'change',
  'change_total',
  'level_avg',
] as const
export const changeBases = ['prior_actual', 'prior_budget', 'gross_addition', 'unknown'] as const
export const qualifiers = ['exact', 'about', 'at_least', 'at_most', 'nearly', 'range', 'in_step'] as const
export const bases = ['real', 'nominal', 'comparable'] as const
export const obsStatuses = ['A', 'P', 'B'] as const

export type ReportType = (typeof reportTypes)[number]
export type Status = (typeof statuses)[number]
export type Measure = (typeof measures)[number]
export type Qualifier = (typeof qualifiers)[number]
export type Basis = (typeof bases)[number]

/** A year of the Gregorian calendar, or no year at all: reports reach from 1949 into the plans of our century. */
export const year = () => z.int().min(1900).max(2100)
export const areaCode = () => z.string().regex(/^[0-9]{6}$/)
