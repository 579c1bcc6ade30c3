import { describeService } from "./describeService.js";

describeService("the embedded database");
