export type { Archive, ArchiveRecord, PeerFigures, Profile, UnusableRecord } from "./archive/Archive.js";
export { archiveFrom } from "./archive/archiveFrom.js";
export { holds } from "./archive/attribution.js";
export { playing } from "./archive/namesSubject.js";
export { type ParseArchiveOptions, type ParsedArchive, parseArchive } from "./archive/parseArchive.js";
export { dateIn, firstDayOf, lastDayOf } from "./archive/recordDays.js";
export type { Relief, View, ViewOptions, ViewRecord } from "./archive/View.js";
export { viewArchive } from "./archive/viewArchive.js";
export { archiveJsonSchema } from "./archiveJsonSchema.js";
export type { Completeness, DerivedScope } from "./DerivedScope.js";
export {
  type DefineDerivedOptions,
  type DerivedDeclaration,
  defineDerived,
  type SubjectShape,
} from "./defineDerived.js";
export { type DefineModelOptions, defineModel, protectedAttributeNames, type SubjectOptions } from "./defineModel.js";
export { type DefineRecordOptions, defineRecord, type RecordDeclaration } from "./defineRecord.js";
export { type EnvelopeFields, envelopeFields } from "./envelope.js";
export { type MemberTitles, type TitledOptions, type TitleMetadata, titled } from "./fields/titled.js";
export { civilDate, id, money, period, share, text } from "./fields/valueTypes.js";
export {
  type Audience,
  audiences,
  type ConfidentialityLevel,
  confidentialityLevels,
  type FieldDefinition,
  type Model,
  type Nature,
  type RecordDefinition,
  type RoleFacts,
  type RoleName,
  type SubjectDefinition,
} from "./Model.js";
export type {
  ArchiveInput,
  Decoded,
  FactName,
  Fields,
  ModelTypes,
  RecordInput,
  RecordOf,
  RecordShape,
  TypedModel,
} from "./ModelTypes.js";
