import type { Cell } from './csv.ts';

export interface Product {
  id: string;
  name: string;
  family: 'Sensors' | 'Loggers' | 'Calibration' | 'Accessories' | 'Consumables';
  vendor: string;
  /** US cents. */
  price: number;
  cost: number;
  /** Share of the units sold. */
  demand: number;
  /** Days until a lot expires; null for what does not. */
  keeps: number | null;
}

type Row = [
  name: string,
  family: Product['family'],
  vendor: string,
  price: number,
  cost: number,
  demand: number,
  keeps?: number,
];

const OWN = 'Northfield';
/** The first seven are what the web shop sells too, under the same names. */
const ROWS: Row[] = [
  ['Probe tip, 5 pack', 'Accessories', OWN, 8_900, 3_600, 16],
  ['Calibration gas', 'Consumables', 'Aerolume', 14_500, 8_200, 14, 190],
  ['FlowSense 300', 'Sensors', OWN, 64_000, 30_500, 7],
  ['Sensor cable 10 m', 'Accessories', 'Corvane', 5_950, 2_300, 15],
  ['ThermaLog X2', 'Loggers', OWN, 42_000, 21_000, 7],
  ['Mounting kit', 'Accessories', 'Corvane', 3_475, 1_350, 13],
  ['Annual recalibration', 'Calibration', OWN, 28_000, 15_500, 4],
  ['FlowSense 500', 'Sensors', OWN, 98_000, 45_000, 4],
  ['PressureView 10', 'Sensors', OWN, 51_000, 24_500, 6],
  ['PressureView 40', 'Sensors', OWN, 73_000, 34_000, 3],
  ['AquaProbe pH', 'Sensors', OWN, 47_500, 24_000, 5],
  ['ThermaLog Mini', 'Loggers', OWN, 19_500, 9_900, 8],
  ['Logger battery', 'Accessories', 'Voltmere', 2_400, 900, 18],
  ['Gateway LTE', 'Loggers', 'Netherby Wireless', 36_500, 22_500, 4],
  ['pH buffer set', 'Consumables', 'Aerolume', 4_200, 1_900, 17, 150],
  ['Conductivity standard', 'Consumables', 'Aerolume', 5_100, 2_250, 11, 120],
  ['CalStation Desk', 'Calibration', OWN, 215_000, 118_000, 1],
  ['CalStation seal kit', 'Accessories', OWN, 7_700, 2_900, 6],
  ['DIN rail adapter', 'Accessories', 'Corvane', 1_850, 700, 9],
  ['Analog interface card', 'Accessories', 'Voltmere', 12_500, 7_100, 0.3],
  ['ThermaLog X1', 'Loggers', OWN, 31_000, 17_500, 0.04],
];

export const PRODUCTS: readonly Product[] = ROWS.map(
  ([name, family, vendor, price, cost, demand, keeps], i) => ({
    id: `NF-${1001 + i}`,
    name,
    family,
    vendor,
    price,
    cost,
    demand,
    keeps: keeps ?? null,
  }),
);

/** What lies on a shelf: a recalibration does not. */
export const STOCKED = PRODUCTS.filter((product) => product.name !== 'Annual recalibration');

export const PRODUCT_COLUMNS = ['product_id', 'sku', 'name', 'family', 'vendor', 'unit_cost', 'list_price'];

export const productRows = (): Cell[][] =>
  PRODUCTS.map(({ id, name, family, vendor, cost, price }) => [
    id,
    id,
    name,
    family,
    vendor,
    cost / 100,
    price / 100,
  ]);
