// Made from docs/reference/openapi.json by npm run golden; do not edit.
export interface paths {
    readonly "/api/answers/place-brief": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where does this place stand: goals, clusters, claims, doubts, and what came in lately?
         * @description 这个地区目前如何：目标、集群、声称、存疑和新收录？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly place: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly place: components["schemas"]["PlaceRef"];
                            readonly scheme: {
                                readonly name: string;
                                readonly declared: number;
                                readonly members: readonly string[];
                                readonly identified: number;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            } | null;
                            readonly goals: readonly {
                                /** @enum {string} */
                                readonly kind: "cluster-tier" | "figure" | "designation";
                                readonly label: string;
                                readonly subject: string | null;
                                readonly figure: components["schemas"]["Figure"] | null;
                                readonly missing: readonly string[];
                                readonly wording: readonly string[];
                                /** @enum {string} */
                                readonly strength: "commitment" | "aspiration" | "plain";
                                readonly statement: string;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly clusters: readonly {
                                readonly name: string;
                                readonly tier: components["schemas"]["Figure"] | null;
                                readonly targets: readonly components["schemas"]["Figure"][];
                                readonly missing: readonly string[];
                                readonly leads: readonly {
                                    readonly name: string;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                }[];
                                readonly readings: readonly {
                                    /** @enum {string} */
                                    readonly reading: "included" | "added" | "stated";
                                    readonly total: string;
                                    readonly percentOfTier: string | null;
                                    readonly gap: string | null;
                                    readonly parts: readonly {
                                        readonly label: string;
                                        readonly figure: components["schemas"]["Figure"];
                                    }[];
                                }[] | components["schemas"]["Refusal"];
                                readonly known?: readonly components["schemas"]["Figure"][];
                                readonly averages: readonly {
                                    readonly label: string;
                                    readonly value: string;
                                    readonly unit: string;
                                    readonly n: number;
                                    readonly total: string;
                                }[];
                                readonly requiredGrowth: readonly {
                                    readonly year: number;
                                    /** @enum {string} */
                                    readonly reading: "included" | "added" | "stated";
                                    readonly from: number;
                                    readonly rate: number;
                                }[];
                                readonly gaps: readonly {
                                    readonly links: readonly string[];
                                    readonly status: string;
                                    readonly open: boolean;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                }[];
                                readonly linkDoubts: readonly {
                                    readonly doubt: string;
                                    readonly zh: string;
                                    readonly en: string;
                                    readonly proposal: string | null;
                                }[];
                            }[];
                            readonly claims: readonly components["schemas"]["ClaimRow"][];
                            readonly doubtful: readonly {
                                readonly statement: string;
                                readonly label: string;
                                readonly doubts: readonly string[];
                                readonly review: string;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly contradictions: readonly {
                                readonly id: string;
                                readonly label: string;
                                readonly subject: string | null;
                                readonly period: string | null;
                                readonly values: readonly components["schemas"]["Figure"][];
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly aliasProposals: readonly components["schemas"]["AliasProposal"][];
                            readonly recent: readonly components["schemas"]["DocumentRow"][];
                            readonly counts: {
                                readonly [key: string]: number;
                            };
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/cluster-outlook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where does each cluster stand against its target, and what does the target still lack?
         * @description 各产业集群距目标还有多远？目标还缺什么？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly place: string;
                    readonly cluster?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly scheme: {
                                readonly name: string;
                                readonly declared: number;
                                readonly members: readonly string[];
                                readonly identified: number;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            } | null;
                            readonly clusters: readonly {
                                readonly name: string;
                                readonly tier: components["schemas"]["Figure"] | null;
                                readonly targets: readonly components["schemas"]["Figure"][];
                                readonly missing: readonly string[];
                                readonly leads: readonly {
                                    readonly name: string;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                }[];
                                readonly readings: readonly {
                                    /** @enum {string} */
                                    readonly reading: "included" | "added" | "stated";
                                    readonly total: string;
                                    readonly percentOfTier: string | null;
                                    readonly gap: string | null;
                                    readonly parts: readonly {
                                        readonly label: string;
                                        readonly figure: components["schemas"]["Figure"];
                                    }[];
                                }[] | components["schemas"]["Refusal"];
                                readonly known?: readonly components["schemas"]["Figure"][];
                                readonly averages: readonly {
                                    readonly label: string;
                                    readonly value: string;
                                    readonly unit: string;
                                    readonly n: number;
                                    readonly total: string;
                                }[];
                                readonly requiredGrowth: readonly {
                                    readonly year: number;
                                    /** @enum {string} */
                                    readonly reading: "included" | "added" | "stated";
                                    readonly from: number;
                                    readonly rate: number;
                                }[];
                                readonly gaps: readonly {
                                    readonly links: readonly string[];
                                    readonly status: string;
                                    readonly open: boolean;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                }[];
                                readonly linkDoubts: readonly {
                                    readonly doubt: string;
                                    readonly zh: string;
                                    readonly en: string;
                                    readonly proposal: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many are claimed, and how many of them are named?
         * @description 声称了多少，点名了多少？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly document?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly rows: readonly components["schemas"]["ClaimRow"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which statements are held, by what they say and where they stand?
         * @description 有哪些陈述？按内容和审核状态查找
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly q?: string;
                    readonly document?: string;
                    readonly place?: string;
                    readonly shape?: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
                    readonly kind?: string;
                    readonly status?: string;
                    readonly review?: "draft" | "accepted" | "rejected" | "superseded";
                    readonly subject?: string;
                    readonly indicator?: string;
                    readonly period?: string;
                    readonly doubt?: string;
                    readonly sort?: string;
                    readonly limit?: number;
                    readonly offset?: number;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly total: number;
                            readonly rows: readonly components["schemas"]["StatementRow"][];
                            readonly facets: {
                                readonly shape: {
                                    readonly [key: string]: number;
                                };
                                readonly kind: {
                                    readonly [key: string]: number;
                                };
                                readonly status: {
                                    readonly [key: string]: number;
                                };
                                readonly review: {
                                    readonly [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who says so, in which sentence, and is it still so?
         * @description 谁说的？在哪一句？现在还这样吗？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly id: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly of: {
                                readonly kind: string;
                                readonly id: string;
                            };
                            readonly items: readonly {
                                readonly ref: components["schemas"]["EvidenceRef"];
                                readonly original: {
                                    readonly text: string;
                                    readonly start: number;
                                    readonly end: number;
                                    readonly before: string;
                                    readonly after: string;
                                };
                                readonly sentenceOriginal: string;
                                readonly sentenceStart: number;
                                readonly repairs: readonly components["schemas"]["Repair"][];
                                readonly document: {
                                    readonly id: string;
                                    readonly title: string | null;
                                    readonly published: string | null;
                                    readonly takenFrom: string | null;
                                    readonly publisher: string | null;
                                    readonly source: string | null;
                                    readonly invented: boolean;
                                };
                                readonly statement: components["schemas"]["StatementRow"] | null;
                                readonly decisions: readonly {
                                    readonly review: string;
                                    readonly by: string;
                                    readonly at: string;
                                    readonly reason: string;
                                    readonly choice: {
                                        readonly doubt: string;
                                        /** @enum {string} */
                                        readonly reading: "first" | "other";
                                    } | null;
                                }[];
                                readonly choices: readonly {
                                    readonly statement: string;
                                    readonly doubt: string;
                                    readonly zh: string;
                                    readonly en: string;
                                    readonly fields: readonly {
                                        readonly field: string;
                                        readonly first: string | number | null;
                                        readonly other: string | number | null;
                                    }[];
                                    readonly chosen: {
                                        /** @enum {string} */
                                        readonly reading: "first" | "other";
                                        readonly by: string;
                                        readonly at: string;
                                    } | null;
                                }[];
                                readonly otherValues: readonly components["schemas"]["Figure"][];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is known of this firm: names, roles, projects, honours, relations, documents?
         * @description 企业画像：名称、角色、项目、荣誉、关系和文档
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly id?: string;
                    readonly name?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly organisation: {
                                readonly id: string;
                                readonly name: string;
                                readonly names: readonly string[];
                                readonly codes: readonly string[];
                            };
                            readonly proposals: readonly {
                                readonly id: string;
                                readonly other: {
                                    readonly id: string;
                                    readonly name: string;
                                };
                                readonly why: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly score: number;
                                /** @enum {string} */
                                readonly state: "open" | "same" | "different";
                            }[];
                            readonly roles: readonly {
                                readonly role: string;
                                readonly of: string;
                                readonly n: number | null;
                                readonly statement: string;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly projects: readonly {
                                readonly name: string;
                                readonly stage: string;
                                readonly status: string;
                                readonly statement: string;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly honours: readonly {
                                readonly title: string;
                                readonly level: string;
                                readonly status: string;
                                readonly statement: string;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly figures: readonly {
                                readonly label: string;
                                readonly figure: components["schemas"]["Figure"];
                            }[];
                            readonly claims: readonly {
                                readonly counted: string;
                                readonly claimed: number;
                                readonly namedCount: number;
                                readonly statement: string;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                            readonly statements: readonly components["schemas"]["StatementRow"][];
                            readonly documents: readonly components["schemas"]["DocumentRow"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/firm-series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What has this firm filed, month by month, and who says otherwise?
         * @description 这家企业逐月报了什么？哪些改过，哪些说法不一？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly id: string;
                    readonly from?: string;
                    readonly to?: string;
                    readonly indicator?: string;
                    readonly sender?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly organisation: {
                                readonly id: string;
                                readonly name: string;
                                readonly codes: readonly string[];
                            };
                            readonly indicators: readonly string[];
                            readonly senders: readonly string[];
                            readonly first: string | null;
                            readonly last: string | null;
                            readonly series: readonly {
                                readonly indicator: string;
                                /** @enum {string} */
                                readonly unit: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
                                readonly parts: readonly ("month" | "monthBefore" | "monthGrowth" | "soFar" | "soFarBefore" | "growth")[];
                                readonly months: readonly {
                                    readonly month: string;
                                    /** @enum {string} */
                                    readonly state: "reported" | "not-reported" | "no-table";
                                    readonly points: readonly {
                                        /** @enum {string} */
                                        readonly part: "month" | "monthBefore" | "monthGrowth" | "soFar" | "soFarBefore" | "growth";
                                        readonly sayings: readonly {
                                            readonly value: string;
                                            readonly valueHigh: string | null;
                                            /** @enum {string} */
                                            readonly bound: "exact" | "at_least" | "about" | "at_most" | "tier";
                                            readonly printed: string;
                                            /** @enum {string} */
                                            readonly status: "actual" | "estimate" | "target" | "forecast";
                                            /** @enum {string} */
                                            readonly review: "draft" | "accepted" | "rejected" | "superseded";
                                            readonly statement: string;
                                            readonly evidence: string | null;
                                            readonly cell: string | null;
                                            readonly document: string;
                                            readonly documentTitle: string | null;
                                            readonly sender: string | null;
                                            readonly vintage: string;
                                            readonly doubts: number;
                                            readonly earlier: readonly {
                                                readonly value: string;
                                                readonly valueHigh: string | null;
                                                /** @enum {string} */
                                                readonly bound: "exact" | "at_least" | "about" | "at_most" | "tier";
                                                readonly printed: string;
                                                /** @enum {string} */
                                                readonly status: "actual" | "estimate" | "target" | "forecast";
                                                /** @enum {string} */
                                                readonly review: "draft" | "accepted" | "rejected" | "superseded";
                                                readonly statement: string;
                                                readonly evidence: string | null;
                                                readonly cell: string | null;
                                                readonly document: string;
                                                readonly documentTitle: string | null;
                                                readonly sender: string | null;
                                                readonly vintage: string;
                                                readonly doubts: number;
                                            }[];
                                        }[];
                                        readonly conflict: boolean;
                                        readonly revised: boolean;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which firms and bodies are named?
         * @description 提到了哪些企业和单位？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly q?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly organisations: readonly components["schemas"]["OrganisationRow"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which documents have been taken in?
         * @description 收录了哪些文档？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly q?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly documents: readonly components["schemas"]["DocumentRow"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What does this document say, as it came and as it is read?
         * @description 这份文档原文如何、修复后如何、说了什么？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly id: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly document: {
                                readonly id: string;
                                readonly name: string;
                                readonly place: components["schemas"]["PlaceRef"] | null;
                                readonly format: string;
                                readonly encoding: string;
                                readonly confidence: number;
                                readonly repairs: number;
                                readonly guesses: number;
                                readonly statements: number;
                                readonly accepted: number;
                                readonly drafts: number;
                                readonly rejected: number;
                                readonly recordedAt: string;
                                readonly invented: boolean;
                                /** @enum {string} */
                                readonly kind: "source" | "correction";
                                readonly source: string | null;
                                /** @enum {string} */
                                readonly grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                readonly copyOf: string | null;
                                readonly copies: readonly string[];
                                readonly doubts: readonly components["schemas"]["Doubt"][];
                                readonly title: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly author: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly editor: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly publishedAt: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly takenFrom: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly publisher: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly rights: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly published: {
                                    readonly value: string;
                                    readonly start: number;
                                    readonly end: number;
                                } | null;
                                readonly lineage: readonly {
                                    readonly name: string;
                                    /** @enum {string} */
                                    readonly role: "original" | "republisher" | "publisher";
                                }[];
                                readonly region: string | null;
                            };
                            readonly original: string;
                            readonly clean: string;
                            readonly blocks: readonly components["schemas"]["Block"][];
                            readonly repairs: readonly components["schemas"]["Repair"][];
                            readonly statements: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly shape: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
                                readonly content: components["schemas"]["StatementContent"];
                                /** @enum {string} */
                                readonly review: "draft" | "accepted" | "rejected" | "superseded";
                                readonly decidedBy: string | null;
                                readonly decidedAt: string | null;
                                readonly replacedBy: string | null;
                                readonly place: components["schemas"]["PlaceRef"] | null;
                                readonly document: {
                                    readonly id: string;
                                    readonly title: string | null;
                                    readonly published: string | null;
                                    readonly invented: boolean;
                                };
                                readonly doubts: readonly components["schemas"]["Doubt"][];
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                readonly ordinal: number;
                                readonly mentions: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                    readonly text: string;
                                    readonly clean: components["schemas"]["Span"];
                                    readonly named: readonly {
                                        /** @enum {string} */
                                        readonly part: "indicator" | "subject";
                                        readonly words: string;
                                        readonly start: number;
                                        readonly end: number;
                                        readonly clean: components["schemas"]["Span"];
                                    }[];
                                }[];
                                readonly choices: readonly {
                                    readonly statement: string;
                                    readonly doubt: string;
                                    readonly zh: string;
                                    readonly en: string;
                                    readonly fields: readonly {
                                        readonly field: string;
                                        readonly first: string | number | null;
                                        readonly other: string | number | null;
                                    }[];
                                    readonly chosen: {
                                        /** @enum {string} */
                                        readonly reading: "first" | "other";
                                        readonly by: string;
                                        readonly at: string;
                                    } | null;
                                }[];
                                readonly standsAs: {
                                    readonly id: string;
                                    readonly content: components["schemas"]["StatementContent"];
                                    /** @enum {string} */
                                    readonly review: "draft" | "accepted" | "rejected" | "superseded";
                                } | null;
                            }[];
                            readonly doubts: readonly components["schemas"]["Doubt"][];
                            readonly mapping: {
                                readonly by: string;
                                readonly at: string;
                                readonly correction: string | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is sent by whom, how far does it reach, and what is late?
         * @description 数据目录：谁报什么、报到哪一期、哪些该来没来？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly q?: string;
                    readonly form?: string;
                    readonly state?: "late" | "stale" | "in-time" | "once";
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly counts: {
                                readonly [key: string]: number;
                            };
                            readonly forms: readonly string[];
                            readonly sources: readonly {
                                readonly id: string;
                                readonly sender: string | null;
                                readonly place: components["schemas"]["PlaceRef"] | null;
                                readonly form: string | null;
                                readonly formats: readonly string[];
                                readonly documents: number;
                                readonly withdrawn: number;
                                readonly first: string | null;
                                readonly last: string | null;
                                readonly received: string;
                                readonly latest: {
                                    readonly document: string;
                                    readonly title: string | null;
                                };
                                readonly expected: {
                                    /** @enum {string} */
                                    readonly rhythm: "monthly" | "quarterly" | "yearly";
                                    readonly period: string;
                                    readonly day: string;
                                    readonly days: number;
                                    readonly receipts: number;
                                } | null;
                                /** @enum {string} */
                                readonly state: "late" | "stale" | "in-time" | "once";
                                readonly overdue: number;
                                readonly rows: {
                                    readonly accepted: number;
                                    readonly doubted: number;
                                    readonly refused: number;
                                };
                                readonly unread: number;
                                readonly visibility: readonly ("public" | "org" | "restricted")[];
                                readonly invented: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which places are spoken of, and how much is known of each?
         * @description 收录了哪些地区，各有多少文档和陈述？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly places: readonly {
                                readonly code: string;
                                readonly name: string;
                                readonly en: string | null;
                                readonly parent: string | null;
                                readonly parentName: string | null;
                                readonly invented: boolean;
                                readonly documents: number;
                                readonly statements: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where is this word said?
         * @description 哪里提到了这个词？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly q: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly statements: readonly components["schemas"]["StatementRow"][];
                            readonly organisations: readonly components["schemas"]["OrganisationRow"][];
                            readonly documents: readonly components["schemas"]["DocumentRow"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/todo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What waits for a person?
         * @description 有哪些待办？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly document?: string;
                    readonly kind?: "draft" | "doubt" | "conflict" | "missing" | "unnamed";
                    readonly q?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly counts: {
                                readonly [key: string]: number;
                            };
                            readonly matters: readonly {
                                /** @enum {string} */
                                readonly kind: "draft" | "doubt" | "conflict" | "missing" | "unnamed";
                                readonly id: string;
                                readonly label: string;
                                readonly subject: string | null;
                                readonly period: string | null;
                                readonly words: readonly string[];
                                readonly open: number;
                                readonly claimed: number;
                                readonly named: number;
                                readonly values: readonly components["schemas"]["Figure"][];
                                readonly contradiction: {
                                    readonly id: string;
                                    /** @enum {string} */
                                    readonly kind: "figure" | "stage" | "chain";
                                    readonly label: string;
                                    readonly subject: string | null;
                                    readonly period: string | null;
                                    /** @enum {string} */
                                    readonly state: "open" | "reopened" | "resolved";
                                    readonly sources: number;
                                    readonly sides: readonly {
                                        readonly statement: string;
                                        readonly document: string;
                                        readonly documentTitle: string | null;
                                        readonly known: string;
                                        readonly publisher: string | null;
                                        /** @enum {string} */
                                        readonly grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                        readonly figure: components["schemas"]["Figure"] | null;
                                        readonly publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                        readonly stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                        readonly links: readonly string[];
                                        readonly whole: boolean;
                                        readonly fell: boolean;
                                        readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                    }[];
                                    readonly decisions: readonly {
                                        /** @enum {string} */
                                        readonly resolution: "wrong" | "both-hold" | "superseded" | "open";
                                        readonly reason: string;
                                        readonly by: string;
                                        readonly at: string;
                                    }[];
                                } | null;
                                readonly statement: components["schemas"]["StatementRow"] | null;
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which values were published of this figure, when, by whom, and which is used by which rule?
         * @description 这个数先后公布过哪些值？何时、由谁公布？现用哪个、按什么规则？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly id: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly label: string;
                            readonly subject: string | null;
                            readonly place: components["schemas"]["PlaceRef"] | null;
                            readonly period: string | null;
                            readonly versions: readonly {
                                readonly figure: components["schemas"]["Figure"];
                                /** @enum {string} */
                                readonly publication: "estimate" | "preliminary" | "unstated" | "final" | "revised";
                                /** @enum {string} */
                                readonly grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                readonly publisher: string | null;
                                readonly known: string;
                                readonly used: boolean;
                                readonly sources: number;
                                readonly documents: number;
                            }[] | components["schemas"]["Refusal"];
                            readonly choice: components["schemas"]["ChoiceNote"] | null;
                            readonly contradiction: string | null;
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/contradictions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which documents contradict each other, and who decided what about it?
         * @description 哪些文档互相矛盾？谁作了什么处理？
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly kind?: "figure" | "stage" | "chain";
                    readonly state?: "open" | "resolved";
                    readonly q?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly counts: {
                                readonly open: number;
                                readonly resolved: number;
                            };
                            readonly rows: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly kind: "figure" | "stage" | "chain";
                                readonly label: string;
                                readonly subject: string | null;
                                readonly period: string | null;
                                /** @enum {string} */
                                readonly state: "open" | "reopened" | "resolved";
                                readonly sources: number;
                                readonly sides: readonly {
                                    readonly statement: string;
                                    readonly document: string;
                                    readonly documentTitle: string | null;
                                    readonly known: string;
                                    readonly publisher: string | null;
                                    /** @enum {string} */
                                    readonly grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                    readonly figure: components["schemas"]["Figure"] | null;
                                    readonly publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                    readonly stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                    readonly links: readonly string[];
                                    readonly whole: boolean;
                                    readonly fell: boolean;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                }[];
                                readonly decisions: readonly {
                                    /** @enum {string} */
                                    readonly resolution: "wrong" | "both-hold" | "superseded" | "open";
                                    readonly reason: string;
                                    readonly by: string;
                                    readonly at: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What changed since, document by document: new and revised figures, moved targets and stages, contradictions?
         * @description 此后有什么变化？逐份文档列出新数、修订、目标和阶段变动、矛盾
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly place?: string;
                    readonly cluster?: string;
                    readonly organisation?: string;
                    readonly target?: string;
                    readonly kind?: "new" | "revised" | "target" | "stage" | "chain" | "cluster" | "contradiction";
                    readonly since?: string;
                    readonly q?: string;
                    readonly limit?: number;
                    readonly offset?: number;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly total: number;
                            readonly counts: {
                                readonly [key: string]: number;
                            };
                            readonly rows: readonly {
                                readonly id: string;
                                readonly day: string;
                                /** @enum {string} */
                                readonly kind: "new" | "revised" | "target" | "stage" | "chain" | "cluster" | "contradiction";
                                readonly label: string;
                                readonly subject: string | null;
                                readonly period: string | null;
                                readonly before: {
                                    readonly figure: components["schemas"]["Figure"] | null;
                                    readonly publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                    readonly stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                    readonly status: ("actual" | "estimate" | "target" | "forecast" | "missing" | "to_fill" | "weak" | "filled") | null;
                                    readonly links: readonly string[];
                                    readonly label: string;
                                    readonly known: string;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                } | null;
                                readonly after: {
                                    readonly figure: components["schemas"]["Figure"] | null;
                                    readonly publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                    readonly stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                    readonly status: ("actual" | "estimate" | "target" | "forecast" | "missing" | "to_fill" | "weak" | "filled") | null;
                                    readonly links: readonly string[];
                                    readonly label: string;
                                    readonly known: string;
                                    readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                                };
                                readonly sameAmount: boolean;
                                readonly contradiction: string | null;
                                readonly document: {
                                    readonly id: string;
                                    readonly title: string | null;
                                    readonly invented: boolean;
                                };
                                readonly publisher: string | null;
                                /** @enum {string} */
                                readonly grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/structure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is the place specialised in, what made it grow, and which industries lie near?
         * @description 本地专业化在哪些行业，增长从何而来，哪些行业离得近？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly place: string;
                    readonly measure?: string;
                    readonly period?: string;
                    readonly before?: string;
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly place: components["schemas"]["PlaceRef"];
                            readonly choices: readonly {
                                readonly measure: string;
                                readonly en: string;
                                /** @enum {string} */
                                readonly unit: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
                                readonly periods: readonly string[];
                                readonly industries: number;
                                readonly places: number;
                            }[];
                            readonly structure: components["schemas"]["Refusal"] | {
                                readonly measure: string;
                                readonly en: string;
                                /** @enum {string} */
                                readonly unit: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
                                readonly period: string;
                                readonly before: string | null;
                                readonly peers: readonly components["schemas"]["PlaceRef"][];
                                readonly left: {
                                    readonly places: readonly components["schemas"]["PlaceRef"][];
                                    readonly industries: readonly components["schemas"]["IndustryRef"][];
                                };
                                readonly total: number;
                                readonly share: number;
                                readonly indices: readonly {
                                    readonly method: string;
                                    readonly value: number | null;
                                    readonly rank: number | null;
                                    readonly of: number;
                                }[];
                                readonly specialisations: readonly {
                                    readonly code: string;
                                    readonly name: string;
                                    readonly en: string;
                                    readonly figure: components["schemas"]["Figure"];
                                    readonly share: number;
                                    readonly shareOfAll: number;
                                    readonly locationQuotient: number;
                                    readonly symmetric: number;
                                    readonly standard: number | null;
                                    readonly part: number | null;
                                    readonly rank: number;
                                }[];
                                readonly growth: components["schemas"]["Refusal"] | {
                                    readonly from: string;
                                    readonly to: string;
                                    readonly places: number;
                                    readonly start: number;
                                    readonly total: {
                                        readonly change: number;
                                        readonly national: number;
                                        readonly mix: number;
                                        readonly competitive: number;
                                    };
                                    readonly industries: readonly {
                                        readonly code: string;
                                        readonly name: string;
                                        readonly en: string;
                                        readonly before: number;
                                        readonly after: number;
                                        readonly change: number;
                                        readonly national: number;
                                        readonly mix: number;
                                        readonly competitive: number;
                                        readonly evidence: {
                                            readonly before: string | null;
                                            readonly after: string | null;
                                        };
                                    }[];
                                };
                                readonly near: components["schemas"]["Refusal"] | {
                                    readonly eci: number;
                                    readonly rank: number;
                                    readonly of: number;
                                    readonly gap: number;
                                    readonly dropped: readonly string[];
                                    readonly industries: readonly {
                                        readonly code: string;
                                        readonly name: string;
                                        readonly en: string;
                                        readonly present: boolean;
                                        readonly density: number;
                                        readonly pci: number;
                                        readonly gain: number;
                                    }[];
                                };
                                readonly evidence: readonly components["schemas"]["EvidenceRef"][];
                            };
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/answers/input-output": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which industries pull which, in the nation and here?
         * @description 哪些行业带动力强？全国如何，本地约为多少？
         */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly place: string;
                    readonly level?: "division" | "sector";
                    /** @description a day; only what was known by its end is told */
                    readonly asOf?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly asOf: string;
                            readonly invented: boolean;
                            readonly place: components["schemas"]["PlaceRef"];
                            /** @enum {string} */
                            readonly level: "division" | "sector";
                            readonly table: {
                                readonly year: number;
                                readonly sectors: number;
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly sectors: components["schemas"]["Refusal"] | readonly {
                                readonly code: string;
                                readonly name: string;
                                readonly en: string;
                                readonly output: number;
                                readonly importShare: number;
                                readonly outputMultiplier: number;
                                readonly valueAddedMultiplier: number;
                                readonly incomeMultiplier: number;
                                readonly power: number;
                                readonly sensitivity: number;
                                readonly forward: number;
                                /** @enum {string} */
                                readonly class: "key" | "backward" | "forward" | "weak";
                                readonly upstreamness: number;
                                readonly regional: {
                                    readonly low: number;
                                    readonly middle: number;
                                    readonly high: number;
                                    readonly quotient: number | null;
                                } | null;
                            }[];
                            readonly regional: components["schemas"]["Refusal"] | {
                                readonly measure: string;
                                readonly en: string;
                                readonly period: string;
                                readonly deltas: readonly number[];
                                readonly share: number;
                                readonly known: readonly string[];
                            };
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a document in
         * @description 收录一份文档；Accept: application/x-ndjson 时逐步报告进度
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What taking a document in would bring; nothing is stored
         * @description 预览：收录会带来什么，与已知数字有何不同；不入库
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Preview"];
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/bytes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes as they arrived */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/archives/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What each file of a ZIP would bring, or why it cannot be read; nothing is stored
         * @description 预览压缩包：逐个文件说明会带来什么，或为何读不了；不入库
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly files: readonly components["schemas"]["FilePreview"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/archives": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take every file of a ZIP in, all or none; query `leave` names the paths left out by choice
         * @description 整包收录，要么全收要么不收；`leave` 列出明确不收的文件
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TakenArchive"];
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept, reject or put back a statement
         * @description 采用、驳回或退回待审
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly review: "accepted" | "rejected" | "draft";
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements/{id}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a statement: new evidence whose author is the person
         * @description 更正：作为本人提供的新依据收录
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly content: {
                            readonly value?: string;
                            readonly valueHigh?: string | null;
                            /** @enum {string} */
                            readonly unit?: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
                            /** @enum {string} */
                            readonly bound?: "exact" | "at_least" | "about" | "at_most" | "tier";
                            /** @enum {string} */
                            readonly kind?: "level" | "growth" | "share" | "rank" | "count" | "streak" | "intensity" | "multiple";
                            /** @enum {string} */
                            readonly status?: "actual" | "estimate" | "target" | "forecast" | "granted" | "missing" | "to_fill" | "weak" | "filled";
                            readonly period?: string | null;
                            readonly indicator?: string;
                            readonly subject?: string | null;
                            readonly lead?: string;
                            readonly followers?: string;
                            readonly n?: number | null;
                            readonly title?: string;
                            readonly level?: ("global" | "national" | "provincial" | "municipal" | "other" | "district") | null;
                            readonly holder?: string | null;
                            readonly links?: readonly string[];
                            readonly chain?: string | null;
                            readonly counted?: string;
                            readonly claimed?: number;
                            readonly named?: readonly string[];
                            readonly stage?: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                            readonly name?: string;
                            readonly declared?: number;
                            readonly members?: readonly string[];
                            /** @enum {string} */
                            readonly maturity?: "nascent" | "building" | "growing" | "established";
                            readonly organisation?: string;
                            readonly role?: string;
                            readonly person?: string;
                            readonly office?: string;
                            readonly body?: string | null;
                            readonly term?: number;
                            readonly number?: number;
                            readonly wording?: string;
                            readonly aim?: string;
                            readonly means?: string | null;
                            readonly peers?: string | null;
                            readonly standing?: string;
                            readonly category?: string | null;
                            readonly owner?: string | null;
                            readonly claim?: string;
                        };
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements/{id}/choice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take one of the two readings a doubt kept
         * @description 两种读法中选定一种，记下是谁选的
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly doubt: string;
                        /** @enum {string} */
                        readonly reading: "first" | "other";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/aliases/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say whether two names are one firm
         * @description 判定两个名称是否同一企业
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly state: "same" | "different" | "open";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an import back: its statements are rejected, nothing is erased
         * @description 撤回收录：其陈述全部驳回，记录保留
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/reinstatement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo a withdrawal
         * @description 恢复收录
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/contradictions/{id}/resolution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resolve a contradiction, or open it again
         * @description 处理矛盾：一方有误、两者都成立、已被时间取代，或重新打开
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly resolution: "wrong" | "both-hold" | "superseded" | "open";
                        /** @default [] */
                        readonly wrong?: readonly string[];
                        /** @default  */
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is accepted at once, and what waits
         * @description 采用规则
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Put another policy in force (YAML text)
         * @description 修改采用规则（YAML）
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/choice-rule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which of several published values is used
         * @description 选用规则
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Put another choice rule in force (YAML text)
         * @description 修改选用规则（YAML）
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/statements.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The statements as a table
         * @description 导出陈述表，含来源与截止日
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/timeline.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What changed since, as a table
         * @description 导出变化表，含前后两处原句
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/firm-series.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a firm filed month by month, as a table
         * @description 导出企业逐月报送表
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/catalogue.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The catalogue of sources as a table
         * @description 导出数据目录
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/structure.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The industries of a place as a table
         * @description 导出区域结构表：专业化、增长分解、相近行业
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/input-output.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What pulls what as a table
         * @description 导出带动与关联表
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ledger-templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The kinds of ledgers that are known, with their columns
         * @description 认得的台账种类及其栏目
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly templates: readonly components["schemas"]["LedgerKind"][];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/findings.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The rows of a table in error and in doubt, each with why; nothing is stored
         * @description 下载有错、存疑的行，附原因；不入库
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly format: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/ledger/{document}/forms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The forms a ledger can be given back in
         * @description 台账可以按哪些表样导出
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly forms: readonly components["schemas"]["LedgerForm"][];
                        };
                    };
                };
                /** @description Default Response */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports/ledger/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A ledger in the headings it came in, or in those of another file of its kind, with the figures that stand now
         * @description 按原表头或另一份同类台账的表头导出，数字为现行值
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/form-mappings/{id}/forgetting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Forget what is remembered of a form
         * @description 不再沿用记下的对应关系
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Refusal: {
            readonly refused: string;
            readonly need: string;
            readonly facts?: {
                readonly [key: string]: string | number;
            };
        };
        readonly ChoiceNote: {
            readonly used: boolean;
            /** @enum {string} */
            readonly by: "review" | "publication" | "grade" | "known" | "decided" | "undecided";
            readonly why: {
                readonly zh: string;
                readonly en: string;
            };
            readonly usedStatement: string | null;
            readonly others: number;
        };
        readonly StatementContent: {
            /** @enum {string} */
            readonly shape: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
        } & {
            readonly [key: string]: unknown;
        };
        readonly Doubt: {
            readonly doubt: string;
            readonly zh: string;
            readonly en: string;
            readonly otherReading?: {
                readonly [key: string]: string | number | null;
            };
        };
        readonly Span: {
            readonly start: number;
            readonly end: number;
        };
        readonly EvidenceRef: {
            readonly evidence: string;
            readonly statement: string | null;
            readonly document: string;
            readonly documentTitle: string | null;
            readonly published: string | null;
            readonly quote: string;
            readonly sentence: string;
            readonly repaired: boolean;
            readonly invented: boolean;
            readonly cell: string | null;
        };
        readonly Figure: {
            readonly value: string;
            readonly valueHigh: string | null;
            /** @enum {string} */
            readonly unit: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
            /** @enum {string} */
            readonly bound: "exact" | "at_least" | "about" | "at_most" | "tier";
            /** @enum {string} */
            readonly status: "actual" | "estimate" | "target" | "forecast";
            readonly period: string | null;
            readonly printed: string;
            readonly statement: string;
            /** @enum {string} */
            readonly review: "draft" | "accepted" | "rejected" | "superseded";
            readonly vintage: string;
            readonly choice: components["schemas"]["ChoiceNote"] | null;
            readonly evidence: readonly components["schemas"]["EvidenceRef"][];
        };
        readonly PlaceRef: {
            readonly code: string;
            readonly name: string;
            readonly en: string | null;
            readonly invented: boolean;
        };
        readonly StatementRow: {
            readonly id: string;
            /** @enum {string} */
            readonly shape: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
            readonly content: components["schemas"]["StatementContent"];
            /** @enum {string} */
            readonly review: "draft" | "accepted" | "rejected" | "superseded";
            readonly decidedBy: string | null;
            readonly decidedAt: string | null;
            readonly replacedBy: string | null;
            readonly place: components["schemas"]["PlaceRef"] | null;
            readonly document: {
                readonly id: string;
                readonly title: string | null;
                readonly published: string | null;
                readonly invented: boolean;
            };
            readonly doubts: readonly components["schemas"]["Doubt"][];
            readonly evidence: readonly components["schemas"]["EvidenceRef"][];
            readonly ordinal: number;
        };
        readonly DocumentRow: {
            readonly id: string;
            readonly name: string;
            readonly title: string | null;
            readonly author: string | null;
            readonly published: string | null;
            readonly takenFrom: string | null;
            readonly publisher: string | null;
            readonly place: components["schemas"]["PlaceRef"] | null;
            readonly format: string;
            readonly encoding: string;
            readonly confidence: number;
            readonly repairs: number;
            readonly guesses: number;
            readonly statements: number;
            readonly accepted: number;
            readonly drafts: number;
            readonly rejected: number;
            readonly recordedAt: string;
            readonly invented: boolean;
            /** @enum {string} */
            readonly kind: "source" | "correction";
            readonly source: string | null;
            /** @enum {string} */
            readonly grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
            readonly copyOf: string | null;
            readonly copies: readonly string[];
            readonly doubts: readonly components["schemas"]["Doubt"][];
        };
        readonly Repair: {
            /** @enum {string} */
            readonly kind: "pinyin-note" | "traditional-form" | "shifted-bytes" | "misread-utf8" | "half-width" | "full-width" | "radical" | "broken-line" | "furniture" | "markup";
            readonly start: number;
            readonly end: number;
            readonly before: string;
            readonly after: string;
            readonly score: number;
            readonly otherReadings: readonly string[];
            readonly bytes?: {
                readonly before: string;
                readonly after: string;
            };
            readonly clean: components["schemas"]["Span"];
        };
        readonly Block: {
            /** @enum {string} */
            readonly kind: "title" | "heading" | "paragraph" | "cell" | "furniture";
            readonly clean: components["schemas"]["Span"];
            readonly original: components["schemas"]["Span"];
        };
        readonly ClaimRow: {
            readonly statement: string;
            readonly counted: string;
            readonly claimed: number;
            readonly named: readonly string[];
            readonly namedCount: number;
            readonly atMost: boolean;
            /** @enum {string} */
            readonly tie: "listed" | "following" | "none" | "scheme";
            readonly stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
            /** @enum {string} */
            readonly status: "actual" | "estimate" | "target" | "forecast";
            readonly period: string | null;
            /** @enum {string} */
            readonly review: "draft" | "accepted" | "rejected" | "superseded";
            readonly evidence: readonly components["schemas"]["EvidenceRef"][];
        };
        readonly AliasProposal: {
            readonly id: string;
            readonly a: {
                readonly id: string;
                readonly name: string;
            };
            readonly b: {
                readonly id: string;
                readonly name: string;
            };
            readonly why: {
                readonly zh: string;
                readonly en: string;
            };
            readonly score: number;
            /** @enum {string} */
            readonly state: "open" | "same" | "different";
            readonly decidedBy: string | null;
        };
        readonly OrganisationRow: {
            readonly id: string;
            readonly name: string;
            readonly names: readonly string[];
            readonly codes: readonly string[];
            readonly statements: number;
            readonly projects: number;
            readonly roles: number;
            readonly proposals: number;
        };
        readonly IndustryRef: {
            readonly code: string;
            readonly name: string;
            readonly en: string;
            /** @enum {string} */
            readonly level: "section" | "division";
        };
        readonly LedgerForm: {
            readonly document: string;
            readonly title: string;
            readonly template: string;
            readonly own: boolean;
        };
        readonly KnownValue: {
            readonly value: string;
            readonly valueHigh: string | null;
            readonly vintage: string;
            readonly document: string;
            readonly evidence: string;
        };
        readonly LedgerChange: {
            readonly key: string;
            readonly field: string;
            readonly heading: string;
            readonly cell_old: string | null;
            readonly cell_new: string | null;
            readonly old: string | null;
            readonly new: string | null;
        };
        readonly LedgerBefore: {
            readonly document: string;
            readonly title: string | null;
            readonly closing: string | null;
            readonly diff: {
                readonly changed: readonly components["schemas"]["LedgerChange"][];
                readonly renamed: readonly {
                    readonly old: string;
                    readonly new: string;
                }[];
                readonly split: readonly {
                    readonly from: string;
                    readonly into: readonly string[];
                }[];
                readonly dropped: readonly string[];
                readonly added: readonly string[];
            };
        };
        readonly FoundCell: {
            readonly cell: string;
            /** @enum {string} */
            readonly severity: "error" | "doubt";
            readonly kind: string;
            readonly zh: string;
            readonly en: string;
            readonly row: number;
            readonly key: string | null;
            readonly heading: string | null;
            readonly type: ("number-in-list" | "name" | "organisation" | "text" | "code" | "uscc" | "serial" | "money" | "percent" | "points" | "count" | "figure" | "unit" | "date" | "span" | "period" | "stage" | "strength" | "person" | "office" | "light" | "yes-no") | null;
            readonly value: string;
        };
        readonly FoundFigure: {
            readonly cell: string;
            readonly labels: readonly string[];
            readonly period: string | null;
            readonly value: string;
            readonly unit: string | null;
        };
        readonly UnderstoodColumn: {
            readonly letter: string;
            readonly heading: string;
            readonly column: string | null;
            readonly type: ("number-in-list" | "name" | "organisation" | "text" | "code" | "uscc" | "serial" | "money" | "percent" | "points" | "count" | "figure" | "unit" | "date" | "span" | "period" | "stage" | "strength" | "person" | "office" | "light" | "yes-no") | null;
            readonly unit: string | null;
            readonly score: number;
            readonly given: boolean;
            readonly samples: readonly string[];
        };
        readonly UnderstoodSheet: {
            readonly sheet: string;
            readonly template: string | null;
            readonly nearest: string | null;
            readonly missing: readonly string[];
            readonly headerRows: readonly number[];
            readonly closing: string | null;
            readonly office: string | null;
            readonly rows: number;
            readonly columns: readonly components["schemas"]["UnderstoodColumn"][];
            readonly findings: readonly components["schemas"]["FoundCell"][];
            readonly remembered: {
                readonly id: string;
                readonly at: string;
                readonly by: string;
                readonly document: string;
                readonly applied: boolean;
            } | null;
            readonly figures: {
                readonly total: number;
                readonly first: readonly components["schemas"]["FoundFigure"][];
            };
        };
        readonly ColumnSaid: {
            readonly letter: string;
            readonly heading: string;
            readonly column?: string | null;
            readonly unit?: string;
        };
        readonly CellFix: {
            readonly cell: string;
            readonly value: string;
            readonly reason: string;
        };
        readonly RowLeftOut: {
            readonly row: number;
            readonly reason: string;
        };
        readonly SheetSaid: {
            readonly sheet: string;
            readonly template?: string | null;
            readonly headerRows?: readonly [
                number,
                number
            ];
            readonly closing?: string;
            readonly columns?: readonly components["schemas"]["ColumnSaid"][];
            readonly cells?: readonly components["schemas"]["CellFix"][];
            readonly without?: readonly components["schemas"]["RowLeftOut"][];
        };
        readonly TemplateColumn: {
            readonly name: string;
            /** @enum {string} */
            readonly type: "number-in-list" | "name" | "organisation" | "text" | "code" | "uscc" | "serial" | "money" | "percent" | "points" | "count" | "figure" | "unit" | "date" | "span" | "period" | "stage" | "strength" | "person" | "office" | "light" | "yes-no";
        };
        readonly LedgerKind: {
            readonly name: string;
            readonly columns: readonly components["schemas"]["TemplateColumn"][];
        };
        readonly Taken: {
            readonly document: string;
            readonly already: boolean;
            readonly counts: {
                readonly [key: string]: number;
            };
            readonly repairs: number;
            readonly accepted: number;
            readonly drafts: number;
            readonly proposals: number;
        };
        readonly Differing: {
            readonly says: components["schemas"]["StatementContent"];
            readonly quote: string;
            readonly cell: string | null;
            readonly sentence: string;
            readonly known: readonly components["schemas"]["KnownValue"][];
        };
        readonly HeldFigure: {
            readonly says: components["schemas"]["StatementContent"];
            readonly quote: string;
            readonly cell: string | null;
            readonly sentence: string;
            readonly doubts: readonly components["schemas"]["Doubt"][];
        };
        readonly Preview: {
            readonly document: string;
            readonly already: boolean;
            readonly title: string | null;
            readonly place: string | null;
            readonly format: string;
            readonly counts: {
                readonly [key: string]: number;
            };
            readonly accepted: number;
            readonly drafts: number;
            readonly figures: {
                readonly fresh: number;
                readonly same: number;
                readonly differing: readonly components["schemas"]["Differing"][];
            };
            readonly held: readonly components["schemas"]["HeldFigure"][];
            readonly before: components["schemas"]["LedgerBefore"] | null;
            readonly sheets: readonly components["schemas"]["UnderstoodSheet"][];
            readonly mapping: readonly components["schemas"]["SheetSaid"][];
            readonly doubts: readonly components["schemas"]["Doubt"][];
        };
        readonly FilePreview: {
            readonly path: string;
            readonly preview: components["schemas"]["Preview"] | null;
            readonly fault: {
                readonly fault: string;
                readonly zh: string;
                readonly en: string;
            } | null;
        };
        readonly TakenFile: {
            readonly document: string;
            readonly already: boolean;
            readonly counts: {
                readonly [key: string]: number;
            };
            readonly repairs: number;
            readonly accepted: number;
            readonly drafts: number;
            readonly proposals: number;
            readonly path: string;
        };
        readonly TakenArchive: {
            readonly taken: readonly components["schemas"]["TakenFile"][];
            readonly left: readonly string[];
        };
        readonly Fault: {
            readonly fault: string;
            readonly values: {
                readonly [key: string]: string | number;
            };
            readonly message: {
                readonly zh: string;
                readonly en: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
