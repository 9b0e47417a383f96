import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../..");
const entente = join(repository, "app/target/entente/bin/entente");

/** A workspace of its own in a temporary folder. */
export class TestWorkspace {
  private readonly folder = mkdtempSync(join(tmpdir(), "entente-browser-"));
  readonly file = join(this.folder, "test.db");

  /** Runs a command of the program on it and gives what it printed. */
  run(...command: string[]): string {
    return execFileSync(entente, [...command, "--store", this.file], {
      cwd: repository,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** `entente serve`, running. */
export class Program {
  private constructor(
    private readonly process: ChildProcess,
    /** The address with the one-time token, as printed. */
    readonly invitation: string,
    /** From the start of the process to the printed address. */
    readonly startMilliseconds: number,
  ) {}

  static async start(workspace: TestWorkspace, ...options: string[]): Promise<Program> {
    const begun = performance.now();
    const child = spawn(entente, ["serve", "--store", workspace.file, ...options], {
      cwd: repository,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    const invitation = await new Promise<string>((found, failed) => {
      let printed = "";
      child.stdout.on("data", (chunk) => {
        printed += chunk;
        const address = /http:\/\/\S+token=\S+/.exec(printed);
        if (address) {
          found(address[0]);
        }
      });
      child.once("exit", (code) => failed(new Error(`entente serve ended with ${code}: ${errors}`)));
    });
    return new Program(child, invitation, performance.now() - begun);
  }

  get origin(): string {
    return new URL(this.invitation).origin;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGTERM");
    await ended;
  }
}
