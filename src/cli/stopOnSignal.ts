const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

export interface SignalStop {
  readonly signal: AbortSignal;
  /** Of the signal that came, by the custom of shells. */
  readonly exitCode: () => number | undefined;
  readonly forget: () => void;
}

/** The first SIGINT or SIGTERM asks to stop; a second ends the process at once, which loses nothing but time. */
export function stopOnSignal(): SignalStop {
  const controller = new AbortController();
  let code: number | undefined;
  const listeners = Object.entries(exitCodes).map(([name, exitCode]) => {
    const listener = (): void => {
      if (code !== undefined) process.exit(exitCode);
      code = exitCode;
      controller.abort();
    };
    process.on(name, listener);
    return { name, listener };
  });
  return {
    signal: controller.signal,
    exitCode: () => code,
    forget: () => {
      for (const { name, listener } of listeners) process.off(name, listener);
    },
  };
}
