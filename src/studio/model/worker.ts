/** The worker's end: orders in, reports out. */
import { carryOut, type Order } from './measuring';

addEventListener('message', (event: MessageEvent<Order>) => carryOut(event.data, (report) => postMessage(report)));
