/** `npm run bench -- <measurement>`: speed and quality figures that anyone can make again. */
import { Command } from "commander";
import { addRetrieval } from "./retrieval.ts";

const program = new Command("bench").description("measure Yiju");
addRetrieval(program);
await program.parseAsync();
