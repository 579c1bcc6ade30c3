/** Who may import whom. One row a room; arrows point down only. */
const rooms = {
  kernel: { rooms: [], packages: ["zod", "@noble/hashes"] },
  calendar: { rooms: ["kernel"], packages: [] },
  model: { rooms: ["kernel", "calendar"], packages: ["zod", "@standard-schema/spec"] },
  result: { rooms: ["kernel"], packages: ["zod"] },
  standard: { rooms: ["kernel", "model", "calendar"], packages: ["zod"] },
  "standard-rulebook": { rooms: ["kernel", "rulebook"], packages: [] },
  rulebook: { rooms: ["kernel", "model"], packages: ["yaml", "zod"] },
  engine: { rooms: ["kernel", "rulebook", "model", "result", "calendar"], packages: [] },
  score: { rooms: ["kernel", "rulebook", "result", "calendar"], packages: [] },
  portrait: { rooms: ["kernel", "engine", "score", "rulebook", "model", "result", "calendar"], packages: ["zod"] },
  render: { rooms: ["kernel", "result"], packages: [] },
  uses: { rooms: ["kernel", "result", "render"], packages: [] },
  workbench: { rooms: ["kernel", "calendar", "engine", "portrait", "rulebook", "model", "result"], packages: ["zod"] },
  population: {
    rooms: ["kernel", "portrait", "score", "engine", "rulebook", "model", "result", "calendar"],
    packages: [],
  },
  sample: { rooms: ["kernel", "calendar", "model", "standard", "result"], packages: ["pure-rand", "zod"] },
  reference: {
    rooms: ["kernel", "model", "rulebook", "result"],
    packages: ["json-rules-engine", "date-fns", "@date-fns/utc"],
  },
  testing: {
    rooms: ["kernel", "calendar", "model", "rulebook", "result", "engine", "score", "portrait", "reference"],
    packages: ["fast-check", "zod"],
  },
  node: {
    rooms: [
      "kernel",
      "calendar",
      "model",
      "result",
      "standard",
      "standard-rulebook",
      "rulebook",
      "engine",
      "score",
      "portrait",
      "render",
      "workbench",
      "population",
      "reference",
    ],
    packages: ["piscina"],
    builtins: true,
  },
  cli: { rooms: [".*"], packages: ["commander", "cli-progress", "picocolors"], builtins: true },
};

const forbidden = Object.entries(rooms).flatMap(([room, may]) => {
  const from = { path: `^src/${room}/` };
  const allowed = [room, ...may.rooms].map((name) => `^src/${name}/`);
  return [
    {
      name: `${room}-imports-only-its-row`,
      comment: `${room} may import: ${may.rooms.join(", ") || "no other room"}.`,
      severity: "error",
      from,
      to: { path: "^src/", pathNot: [...allowed, ...(may.builtins ? ["^src/[^/]+\\.ts$"] : [])] },
    },
    {
      name: `${room}-packages`,
      comment: `${room} may use: ${may.packages.join(", ") || "no package"}.`,
      severity: "error",
      from,
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"],
        pathNot: may.packages.map((name) => `node_modules/${name}/`),
      },
    },
    ...(may.builtins
      ? []
      : [
          {
            name: `${room}-no-node`,
            comment: "The core runs in browsers and workers.",
            severity: "error",
            from,
            to: { dependencyTypes: ["core"] },
          },
        ]),
    {
      name: `${room}-from-outside-by-its-index`,
      comment: "Another room is entered by its index only.",
      severity: "error",
      from: { path: "^src/", pathNot: [`^src/${room}/`] },
      to: {
        path: `^src/${room}/`,
        pathNot: [`^src/${room}/index\\.ts$`, ...(room === "standard-rulebook" ? ["^src/standard-rulebook/"] : [])],
      },
    },
    {
      name: `${room}-never-its-own-index`,
      comment: "Inside a room import the file, not the room's index.",
      severity: "error",
      from: { path: `^src/${room}/`, pathNot: [`^src/${room}/index\\.ts$`] },
      to: { path: `^src/${room}/index\\.ts$` },
    },
  ];
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "No loops, of values or of types.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    { name: "nobody-imports-cli", severity: "error", from: { pathNot: "^src/cli/" }, to: { path: "^src/cli/" } },
    ...forbidden,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
