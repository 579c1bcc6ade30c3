import type { Condition } from "../../../rulebook/index.js";
import type { Sides, Verdict } from "./askJsonRulesEngine.js";
import { makeQuestion, mostPatterns, type Question } from "./Question.js";

interface Pending {
  readonly question: Question;
  readonly pattern: string;
  readonly sides: readonly Sides[];
}

/**
 * Puts conditions to json-rules-engine, which answers later: what is asked for the first time is unknown for now, and noted.
 * Whoever asks settles everything noted and asks again, until nothing is new.
 */
export class Inquiry {
  private readonly questions = new Map<Condition, Question>();
  private readonly pending = new Map<string, Pending>();
  private readonly numbers = new Map<Question, number>();
  private turn: Promise<void> = Promise.resolve();

  questionOf(condition: Condition): Question {
    let question = this.questions.get(condition);
    if (question === undefined) {
      question = makeQuestion(condition);
      this.questions.set(condition, question);
      this.numbers.set(question, this.numbers.size);
    }
    return question;
  }

  verdict(question: Question, pattern: string, sides: readonly Sides[]): Verdict {
    const known = question.answers.get(pattern);
    if (known !== undefined) return known;
    this.pending.set(`${this.numbers.get(question)} ${pattern}`, { question, pattern, sides });
    return question.unanswered;
  }

  /** Every piece of work done with all the answers that it asks for; what needed new ones is done again. */
  async settle<T>(works: readonly (() => T)[]): Promise<readonly T[]> {
    for (const { answers } of this.questions.values()) if (answers.size > mostPatterns) answers.clear();
    const done: T[] = [];
    let left = works.map((work, index) => ({ work, index }));
    while (left.length > 0) {
      const asked: Pending[] = [];
      left = left.filter(({ work, index }) => {
        done[index] = work();
        const isNew = this.pending.size > 0;
        asked.push(...this.pending.values());
        this.pending.clear();
        return isNew;
      });
      // BECAUSE: an engine that is asked anew while it runs drops rules, so one question waits for the other.
      const answered = this.turn.then(() => answerAll(asked));
      this.turn = answered.catch(() => undefined);
      await answered;
    }
    return done;
  }
}

async function answerAll(asked: readonly Pending[]): Promise<void> {
  for (const { question, pattern, sides } of asked) question.answers.set(pattern, await question.ask(sides));
}
