/** `npm run bench -- <measurement>`: speed and quality figures that anyone can make again. */
import { Command } from "commander";
import { addAnswering } from "./answering.ts";
import { addBot } from "./bot.ts";
import { addContrast } from "./contrast.ts";
import { addGrowth } from "./growth.ts";
import { addKills } from "./kills.ts";
import { addRegexes } from "./regexes.ts";
import { addReliability } from "./reliability.ts";
import { addRetrieval } from "./retrieval.ts";

const program = new Command("bench").description("measure Yiju");
addAnswering(program);
addBot(program);
addContrast(program);
addGrowth(program);
addKills(program);
addRegexes(program);
addReliability(program);
addRetrieval(program);
await program.parseAsync();
