export { type Audience, audiences } from "./Audience.js";
export type { Archive, PeerFigures } from "./archive/Archive.js";
export type { ArchiveRecord, UnusableRecord } from "./archive/ArchiveRecord.js";
export { archiveFrom } from "./archive/archiveFrom.js";
export { type ArchiveIssue, archiveSchema } from "./archive/archiveSchema.js";
export { holds } from "./archive/attribution.js";
export { readsOwnFieldsOnly } from "./archive/makeScope.js";
export { playing } from "./archive/namesSubject.js";
export type { PreparedRelated } from "./archive/PreparedRelated.js";
export type { Profile } from "./archive/Profile.js";
export { type ParseArchiveOptions, type ParsedArchive, parseArchive } from "./archive/parseArchive.js";
export { placeOf } from "./archive/placeOf.js";
export { type PrepareRelatedOptions, prepareRelated } from "./archive/prepareRelated.js";
export { dateIn, firstDayOf, lastDayOf } from "./archive/recordDays.js";
export { subjectPlaying } from "./archive/subjectPlaying.js";
export { unitOfMember } from "./archive/unitOfMember.js";
export type { Relief, View, ViewOptions } from "./archive/View.js";
export type { ViewRecord } from "./archive/ViewRecord.js";
export { viewArchive } from "./archive/viewArchive.js";
export { archiveJsonSchema } from "./archiveJsonSchema.js";
export type { Completeness } from "./Completeness.js";
export type { ConfidentialityLevel } from "./ConfidentialityLevel.js";
export type { Catalogue } from "./catalogue/Catalogue.js";
export { catalogueOf } from "./catalogue/catalogueOf.js";
export { modelFromCatalogue } from "./catalogue/modelFromCatalogue.js";
export type { DerivedScope } from "./DerivedScope.js";
export {
  type DefineDerivedOptions,
  type DerivedDeclaration,
  defineDerived,
  type SubjectShape,
} from "./defineDerived.js";
export {
  catalogueHashOf,
  type DefineModelOptions,
  defineModel,
  protectedAttributeNames,
  type SubjectOptions,
} from "./defineModel.js";
export { type DefineRecordOptions, defineRecord, type RecordDeclaration } from "./defineRecord.js";
export { scanDiagnostics } from "./diagnostics/scan.js";
export { type EnvelopeFields, envelopeFields } from "./envelope.js";
export { type MemberTitles, type TitledOptions, type TitleMetadata, titled } from "./fields/titled.js";
export { civilDate, id, money, period, share, text } from "./fields/valueTypes.js";
export type {
  FieldDefinition,
  Model,
  Nature,
  RecordDefinition,
  RoleFacts,
  RoleName,
  SubjectDefinition,
  SubjectRole,
  SubjectRoleFacts,
  SubjectRoleName,
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
export { ownerNamed } from "./ownerNamed.js";
export { type ScanFault, scanJson } from "./scan/scanJson.js";
export { type ScanLimits, scanLimits } from "./scan/scanLimits.js";
