// Made from docs/reference/openapi.json by npm run golden; do not edit.
export interface paths {
    "/api/answers/place-brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where does this place stand: goals, clusters, claims, doubts, and what came in lately?
         * @description 这个地区目前如何：目标、集群、声称、存疑和新收录？
         */
        get: {
            parameters: {
                query: {
                    place: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            place: components["schemas"]["PlaceRef"];
                            scheme: {
                                name: string;
                                declared: number;
                                members: string[];
                                identified: number;
                                evidence: components["schemas"]["EvidenceRef"][];
                            } | null;
                            goals: {
                                /** @enum {string} */
                                kind: "cluster-tier" | "figure" | "designation";
                                label: string;
                                subject: string | null;
                                figure: components["schemas"]["Figure"] | null;
                                missing: string[];
                                wording: string[];
                                /** @enum {string} */
                                strength: "commitment" | "aspiration" | "plain";
                                statement: string;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            clusters: {
                                name: string;
                                tier: components["schemas"]["Figure"] | null;
                                targets: components["schemas"]["Figure"][];
                                missing: string[];
                                leads: {
                                    name: string;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                }[];
                                readings: {
                                    /** @enum {string} */
                                    reading: "included" | "added" | "stated";
                                    total: string;
                                    percentOfTier: string | null;
                                    gap: string | null;
                                    parts: {
                                        label: string;
                                        figure: components["schemas"]["Figure"];
                                    }[];
                                }[] | components["schemas"]["Refusal"];
                                known?: components["schemas"]["Figure"][];
                                averages: {
                                    label: string;
                                    value: string;
                                    unit: string;
                                    n: number;
                                    total: string;
                                }[];
                                requiredGrowth: {
                                    year: number;
                                    /** @enum {string} */
                                    reading: "included" | "added" | "stated";
                                    from: number;
                                    rate: number;
                                }[];
                                gaps: {
                                    links: string[];
                                    status: string;
                                    open: boolean;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                }[];
                                linkDoubts: {
                                    doubt: string;
                                    zh: string;
                                    en: string;
                                    proposal: string | null;
                                }[];
                            }[];
                            claims: components["schemas"]["ClaimRow"][];
                            doubtful: {
                                statement: string;
                                label: string;
                                doubts: string[];
                                review: string;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            contradictions: {
                                id: string;
                                label: string;
                                subject: string | null;
                                period: string | null;
                                values: components["schemas"]["Figure"][];
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            aliasProposals: components["schemas"]["AliasProposal"][];
                            recent: components["schemas"]["DocumentRow"][];
                            counts: {
                                [key: string]: number;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/cluster-outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where does each cluster stand against its target, and what does the target still lack?
         * @description 各产业集群距目标还有多远？目标还缺什么？
         */
        get: {
            parameters: {
                query: {
                    place: string;
                    cluster?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            scheme: {
                                name: string;
                                declared: number;
                                members: string[];
                                identified: number;
                                evidence: components["schemas"]["EvidenceRef"][];
                            } | null;
                            clusters: {
                                name: string;
                                tier: components["schemas"]["Figure"] | null;
                                targets: components["schemas"]["Figure"][];
                                missing: string[];
                                leads: {
                                    name: string;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                }[];
                                readings: {
                                    /** @enum {string} */
                                    reading: "included" | "added" | "stated";
                                    total: string;
                                    percentOfTier: string | null;
                                    gap: string | null;
                                    parts: {
                                        label: string;
                                        figure: components["schemas"]["Figure"];
                                    }[];
                                }[] | components["schemas"]["Refusal"];
                                known?: components["schemas"]["Figure"][];
                                averages: {
                                    label: string;
                                    value: string;
                                    unit: string;
                                    n: number;
                                    total: string;
                                }[];
                                requiredGrowth: {
                                    year: number;
                                    /** @enum {string} */
                                    reading: "included" | "added" | "stated";
                                    from: number;
                                    rate: number;
                                }[];
                                gaps: {
                                    links: string[];
                                    status: string;
                                    open: boolean;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                }[];
                                linkDoubts: {
                                    doubt: string;
                                    zh: string;
                                    en: string;
                                    proposal: string | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are claimed, and how many of them are named?
         * @description 声称了多少，点名了多少？
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    document?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            rows: components["schemas"]["ClaimRow"][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which statements are held, by what they say and where they stand?
         * @description 有哪些陈述？按内容和审核状态查找
         */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    document?: string;
                    place?: string;
                    shape?: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
                    kind?: string;
                    status?: string;
                    review?: "draft" | "accepted" | "rejected" | "superseded";
                    subject?: string;
                    indicator?: string;
                    period?: string;
                    doubt?: string;
                    sort?: string;
                    limit?: number;
                    offset?: number;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            total: number;
                            rows: components["schemas"]["StatementRow"][];
                            facets: {
                                shape: {
                                    [key: string]: number;
                                };
                                kind: {
                                    [key: string]: number;
                                };
                                status: {
                                    [key: string]: number;
                                };
                                review: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who says so, in which sentence, and is it still so?
         * @description 谁说的？在哪一句？现在还这样吗？
         */
        get: {
            parameters: {
                query: {
                    id: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            of: {
                                kind: string;
                                id: string;
                            };
                            items: {
                                ref: components["schemas"]["EvidenceRef"];
                                original: {
                                    text: string;
                                    start: number;
                                    end: number;
                                    before: string;
                                    after: string;
                                };
                                sentenceOriginal: string;
                                sentenceStart: number;
                                repairs: components["schemas"]["Repair"][];
                                document: {
                                    id: string;
                                    title: string | null;
                                    published: string | null;
                                    takenFrom: string | null;
                                    publisher: string | null;
                                    source: string | null;
                                    invented: boolean;
                                };
                                statement: components["schemas"]["StatementRow"] | null;
                                decisions: {
                                    review: string;
                                    by: string;
                                    at: string;
                                    reason: string;
                                    choice: {
                                        doubt: string;
                                        /** @enum {string} */
                                        reading: "first" | "other";
                                    } | null;
                                }[];
                                choices: {
                                    statement: string;
                                    doubt: string;
                                    zh: string;
                                    en: string;
                                    fields: {
                                        field: string;
                                        first: string | number | null;
                                        other: string | number | null;
                                    }[];
                                    chosen: {
                                        /** @enum {string} */
                                        reading: "first" | "other";
                                        by: string;
                                        at: string;
                                    } | null;
                                }[];
                                otherValues: components["schemas"]["Figure"][];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of this firm: names, roles, projects, honours, relations, documents?
         * @description 企业画像：名称、角色、项目、荣誉、关系和文档
         */
        get: {
            parameters: {
                query?: {
                    id?: string;
                    name?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            organisation: {
                                id: string;
                                name: string;
                                names: string[];
                                codes: string[];
                            };
                            proposals: {
                                id: string;
                                other: {
                                    id: string;
                                    name: string;
                                };
                                why: {
                                    zh: string;
                                    en: string;
                                };
                                score: number;
                                /** @enum {string} */
                                state: "open" | "same" | "different";
                            }[];
                            roles: {
                                role: string;
                                of: string;
                                n: number | null;
                                statement: string;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            projects: {
                                name: string;
                                stage: string;
                                status: string;
                                statement: string;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            honours: {
                                title: string;
                                level: string;
                                status: string;
                                statement: string;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            figures: {
                                label: string;
                                figure: components["schemas"]["Figure"];
                            }[];
                            claims: {
                                counted: string;
                                claimed: number;
                                namedCount: number;
                                statement: string;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                            statements: components["schemas"]["StatementRow"][];
                            documents: components["schemas"]["DocumentRow"][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/firm-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has this firm filed, month by month, and who says otherwise?
         * @description 这家企业逐月报了什么？哪些改过，哪些说法不一？
         */
        get: {
            parameters: {
                query: {
                    id: string;
                    from?: string;
                    to?: string;
                    indicator?: string;
                    sender?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            organisation: {
                                id: string;
                                name: string;
                                codes: string[];
                            };
                            indicators: string[];
                            senders: string[];
                            first: string | null;
                            last: string | null;
                            series: {
                                indicator: string;
                                /** @enum {string} */
                                unit: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
                                parts: ("month" | "monthBefore" | "monthGrowth" | "soFar" | "soFarBefore" | "growth")[];
                                months: {
                                    month: string;
                                    /** @enum {string} */
                                    state: "reported" | "not-reported" | "no-table";
                                    points: {
                                        /** @enum {string} */
                                        part: "month" | "monthBefore" | "monthGrowth" | "soFar" | "soFarBefore" | "growth";
                                        sayings: {
                                            value: string;
                                            valueHigh: string | null;
                                            /** @enum {string} */
                                            bound: "exact" | "at_least" | "about" | "at_most" | "tier";
                                            printed: string;
                                            /** @enum {string} */
                                            status: "actual" | "estimate" | "target" | "forecast";
                                            /** @enum {string} */
                                            review: "draft" | "accepted" | "rejected" | "superseded";
                                            statement: string;
                                            evidence: string | null;
                                            cell: string | null;
                                            document: string;
                                            documentTitle: string | null;
                                            sender: string | null;
                                            vintage: string;
                                            doubts: number;
                                            earlier: {
                                                value: string;
                                                valueHigh: string | null;
                                                /** @enum {string} */
                                                bound: "exact" | "at_least" | "about" | "at_most" | "tier";
                                                printed: string;
                                                /** @enum {string} */
                                                status: "actual" | "estimate" | "target" | "forecast";
                                                /** @enum {string} */
                                                review: "draft" | "accepted" | "rejected" | "superseded";
                                                statement: string;
                                                evidence: string | null;
                                                cell: string | null;
                                                document: string;
                                                documentTitle: string | null;
                                                sender: string | null;
                                                vintage: string;
                                                doubts: number;
                                            }[];
                                        }[];
                                        conflict: boolean;
                                        revised: boolean;
                                    }[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which firms and bodies are named?
         * @description 提到了哪些企业和单位？
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    q?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            organisations: components["schemas"]["OrganisationRow"][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which documents have been taken in?
         * @description 收录了哪些文档？
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    q?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            documents: components["schemas"]["DocumentRow"][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What does this document say, as it came and as it is read?
         * @description 这份文档原文如何、修复后如何、说了什么？
         */
        get: {
            parameters: {
                query: {
                    id: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            document: {
                                id: string;
                                name: string;
                                place: components["schemas"]["PlaceRef"] | null;
                                format: string;
                                encoding: string;
                                confidence: number;
                                repairs: number;
                                guesses: number;
                                statements: number;
                                accepted: number;
                                drafts: number;
                                rejected: number;
                                recordedAt: string;
                                invented: boolean;
                                /** @enum {string} */
                                kind: "source" | "correction";
                                source: string | null;
                                /** @enum {string} */
                                grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                copyOf: string | null;
                                copies: string[];
                                doubts: components["schemas"]["Doubt"][];
                                title: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                author: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                editor: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                publishedAt: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                takenFrom: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                publisher: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                rights: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                published: {
                                    value: string;
                                    start: number;
                                    end: number;
                                } | null;
                                lineage: {
                                    name: string;
                                    /** @enum {string} */
                                    role: "original" | "republisher" | "publisher";
                                }[];
                                region: string | null;
                            };
                            original: string;
                            clean: string;
                            blocks: components["schemas"]["Block"][];
                            repairs: components["schemas"]["Repair"][];
                            statements: {
                                id: string;
                                /** @enum {string} */
                                shape: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
                                content: components["schemas"]["StatementContent"];
                                /** @enum {string} */
                                review: "draft" | "accepted" | "rejected" | "superseded";
                                decidedBy: string | null;
                                decidedAt: string | null;
                                replacedBy: string | null;
                                place: components["schemas"]["PlaceRef"] | null;
                                document: {
                                    id: string;
                                    title: string | null;
                                    published: string | null;
                                    invented: boolean;
                                };
                                doubts: components["schemas"]["Doubt"][];
                                evidence: components["schemas"]["EvidenceRef"][];
                                ordinal: number;
                                mentions: {
                                    start: number;
                                    end: number;
                                    text: string;
                                    clean: components["schemas"]["Span"];
                                    named: {
                                        /** @enum {string} */
                                        part: "indicator" | "subject";
                                        words: string;
                                        start: number;
                                        end: number;
                                        clean: components["schemas"]["Span"];
                                    }[];
                                }[];
                                choices: {
                                    statement: string;
                                    doubt: string;
                                    zh: string;
                                    en: string;
                                    fields: {
                                        field: string;
                                        first: string | number | null;
                                        other: string | number | null;
                                    }[];
                                    chosen: {
                                        /** @enum {string} */
                                        reading: "first" | "other";
                                        by: string;
                                        at: string;
                                    } | null;
                                }[];
                                standsAs: {
                                    id: string;
                                    content: components["schemas"]["StatementContent"];
                                    /** @enum {string} */
                                    review: "draft" | "accepted" | "rejected" | "superseded";
                                } | null;
                            }[];
                            doubts: components["schemas"]["Doubt"][];
                            mapping: {
                                by: string;
                                at: string;
                                correction: string | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is sent by whom, how far does it reach, and what is late?
         * @description 数据目录：谁报什么、报到哪一期、哪些该来没来？
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    q?: string;
                    form?: string;
                    state?: "late" | "stale" | "in-time" | "once";
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            counts: {
                                [key: string]: number;
                            };
                            forms: string[];
                            sources: {
                                id: string;
                                sender: string | null;
                                place: components["schemas"]["PlaceRef"] | null;
                                form: string | null;
                                formats: string[];
                                documents: number;
                                withdrawn: number;
                                first: string | null;
                                last: string | null;
                                received: string;
                                latest: {
                                    document: string;
                                    title: string | null;
                                };
                                expected: {
                                    /** @enum {string} */
                                    rhythm: "monthly" | "quarterly" | "yearly";
                                    period: string;
                                    day: string;
                                    days: number;
                                    receipts: number;
                                } | null;
                                /** @enum {string} */
                                state: "late" | "stale" | "in-time" | "once";
                                overdue: number;
                                rows: {
                                    accepted: number;
                                    doubted: number;
                                    refused: number;
                                };
                                unread: number;
                                visibility: ("public" | "org" | "restricted")[];
                                invented: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which places are spoken of, and how much is known of each?
         * @description 收录了哪些地区，各有多少文档和陈述？
         */
        get: {
            parameters: {
                query?: {
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            places: {
                                code: string;
                                name: string;
                                en: string | null;
                                parent: string | null;
                                parentName: string | null;
                                invented: boolean;
                                documents: number;
                                statements: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where is this word said?
         * @description 哪里提到了这个词？
         */
        get: {
            parameters: {
                query: {
                    q: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            statements: components["schemas"]["StatementRow"][];
                            organisations: components["schemas"]["OrganisationRow"][];
                            documents: components["schemas"]["DocumentRow"][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/todo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for a person?
         * @description 有哪些待办？
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    document?: string;
                    kind?: "draft" | "doubt" | "conflict" | "missing" | "unnamed";
                    q?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            counts: {
                                [key: string]: number;
                            };
                            matters: {
                                /** @enum {string} */
                                kind: "draft" | "doubt" | "conflict" | "missing" | "unnamed";
                                id: string;
                                label: string;
                                subject: string | null;
                                period: string | null;
                                words: string[];
                                open: number;
                                claimed: number;
                                named: number;
                                values: components["schemas"]["Figure"][];
                                contradiction: {
                                    id: string;
                                    /** @enum {string} */
                                    kind: "figure" | "stage" | "chain";
                                    label: string;
                                    subject: string | null;
                                    period: string | null;
                                    /** @enum {string} */
                                    state: "open" | "reopened" | "resolved";
                                    sources: number;
                                    sides: {
                                        statement: string;
                                        document: string;
                                        documentTitle: string | null;
                                        known: string;
                                        publisher: string | null;
                                        /** @enum {string} */
                                        grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                        figure: components["schemas"]["Figure"] | null;
                                        publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                        stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                        links: string[];
                                        whole: boolean;
                                        fell: boolean;
                                        evidence: components["schemas"]["EvidenceRef"][];
                                    }[];
                                    decisions: {
                                        /** @enum {string} */
                                        resolution: "wrong" | "both-hold" | "superseded" | "open";
                                        reason: string;
                                        by: string;
                                        at: string;
                                    }[];
                                } | null;
                                statement: components["schemas"]["StatementRow"] | null;
                                evidence: components["schemas"]["EvidenceRef"][];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which values were published of this figure, when, by whom, and which is used by which rule?
         * @description 这个数先后公布过哪些值？何时、由谁公布？现用哪个、按什么规则？
         */
        get: {
            parameters: {
                query: {
                    id: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            label: string;
                            subject: string | null;
                            place: components["schemas"]["PlaceRef"] | null;
                            period: string | null;
                            versions: {
                                figure: components["schemas"]["Figure"];
                                /** @enum {string} */
                                publication: "estimate" | "preliminary" | "unstated" | "final" | "revised";
                                /** @enum {string} */
                                grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                publisher: string | null;
                                known: string;
                                used: boolean;
                                sources: number;
                                documents: number;
                            }[] | components["schemas"]["Refusal"];
                            choice: components["schemas"]["ChoiceNote"] | null;
                            contradiction: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/contradictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which documents contradict each other, and who decided what about it?
         * @description 哪些文档互相矛盾？谁作了什么处理？
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    kind?: "figure" | "stage" | "chain";
                    state?: "open" | "resolved";
                    q?: string;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            counts: {
                                open: number;
                                resolved: number;
                            };
                            rows: {
                                id: string;
                                /** @enum {string} */
                                kind: "figure" | "stage" | "chain";
                                label: string;
                                subject: string | null;
                                period: string | null;
                                /** @enum {string} */
                                state: "open" | "reopened" | "resolved";
                                sources: number;
                                sides: {
                                    statement: string;
                                    document: string;
                                    documentTitle: string | null;
                                    known: string;
                                    publisher: string | null;
                                    /** @enum {string} */
                                    grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                                    figure: components["schemas"]["Figure"] | null;
                                    publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                    stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                    links: string[];
                                    whole: boolean;
                                    fell: boolean;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                }[];
                                decisions: {
                                    /** @enum {string} */
                                    resolution: "wrong" | "both-hold" | "superseded" | "open";
                                    reason: string;
                                    by: string;
                                    at: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since, document by document: new and revised figures, moved targets and stages, contradictions?
         * @description 此后有什么变化？逐份文档列出新数、修订、目标和阶段变动、矛盾
         */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    cluster?: string;
                    organisation?: string;
                    target?: string;
                    kind?: "new" | "revised" | "target" | "stage" | "chain" | "cluster" | "contradiction";
                    since?: string;
                    q?: string;
                    limit?: number;
                    offset?: number;
                    /** @description a day; only what was known by its end is told */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asOf: string;
                            invented: boolean;
                            total: number;
                            counts: {
                                [key: string]: number;
                            };
                            rows: {
                                id: string;
                                day: string;
                                /** @enum {string} */
                                kind: "new" | "revised" | "target" | "stage" | "chain" | "cluster" | "contradiction";
                                label: string;
                                subject: string | null;
                                period: string | null;
                                before: {
                                    figure: components["schemas"]["Figure"] | null;
                                    publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                    stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                    status: ("actual" | "estimate" | "target" | "forecast" | "missing" | "to_fill" | "weak" | "filled") | null;
                                    links: string[];
                                    label: string;
                                    known: string;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                } | null;
                                after: {
                                    figure: components["schemas"]["Figure"] | null;
                                    publication: ("estimate" | "preliminary" | "unstated" | "final" | "revised") | null;
                                    stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                                    status: ("actual" | "estimate" | "target" | "forecast" | "missing" | "to_fill" | "weak" | "filled") | null;
                                    links: string[];
                                    label: string;
                                    known: string;
                                    evidence: components["schemas"]["EvidenceRef"][];
                                };
                                sameAmount: boolean;
                                contradiction: string | null;
                                document: {
                                    id: string;
                                    title: string | null;
                                    invented: boolean;
                                };
                                publisher: string | null;
                                /** @enum {string} */
                                grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Fault"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a document in
         * @description 收录一份文档；Accept: application/x-ndjson 时逐步报告进度
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What taking a document in would bring; nothing is stored
         * @description 预览：收录会带来什么，与已知数字有何不同；不入库
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/bytes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they arrived */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/archives/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What each file of a ZIP would bring, or why it cannot be read; nothing is stored
         * @description 预览压缩包：逐个文件说明会带来什么，或为何读不了；不入库
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take every file of a ZIP in, all or none; query `leave` names the paths left out by choice
         * @description 整包收录，要么全收要么不收；`leave` 列出明确不收的文件
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, reject or put back a statement
         * @description 采用、驳回或退回待审
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        review: "accepted" | "rejected" | "draft";
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a statement: new evidence whose author is the person
         * @description 更正：作为本人提供的新依据收录
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        content: {
                            value?: string;
                            valueHigh?: string | null;
                            /** @enum {string} */
                            unit?: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
                            /** @enum {string} */
                            bound?: "exact" | "at_least" | "about" | "at_most" | "tier";
                            /** @enum {string} */
                            kind?: "level" | "growth" | "share" | "rank" | "count" | "streak" | "intensity" | "multiple";
                            /** @enum {string} */
                            status?: "actual" | "estimate" | "target" | "forecast" | "granted" | "missing" | "to_fill" | "weak" | "filled";
                            period?: string | null;
                            indicator?: string;
                            subject?: string | null;
                            lead?: string;
                            followers?: string;
                            n?: number | null;
                            title?: string;
                            level?: ("global" | "national" | "provincial" | "municipal" | "other" | "district") | null;
                            holder?: string | null;
                            links?: string[];
                            chain?: string | null;
                            counted?: string;
                            claimed?: number;
                            named?: string[];
                            stage?: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
                            name?: string;
                            declared?: number;
                            members?: string[];
                            /** @enum {string} */
                            maturity?: "nascent" | "building" | "growing" | "established";
                            organisation?: string;
                            role?: string;
                            person?: string;
                            office?: string;
                            body?: string | null;
                            term?: number;
                            number?: number;
                            wording?: string;
                            aim?: string;
                            means?: string | null;
                            peers?: string | null;
                            standing?: string;
                            category?: string | null;
                            owner?: string | null;
                            claim?: string;
                        };
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one of the two readings a doubt kept
         * @description 两种读法中选定一种，记下是谁选的
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        doubt: string;
                        /** @enum {string} */
                        reading: "first" | "other";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/aliases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether two names are one firm
         * @description 判定两个名称是否同一企业
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "same" | "different" | "open";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back: its statements are rejected, nothing is erased
         * @description 撤回收录：其陈述全部驳回，记录保留
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a withdrawal
         * @description 恢复收录
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contradictions/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a contradiction, or open it again
         * @description 处理矛盾：一方有误、两者都成立、已被时间取代，或重新打开
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        resolution: "wrong" | "both-hold" | "superseded" | "open";
                        /** @default [] */
                        wrong?: string[];
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is accepted at once, and what waits
         * @description 采用规则
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Put another policy in force (YAML text)
         * @description 修改采用规则（YAML）
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/choice-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which of several published values is used
         * @description 选用规则
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Put another choice rule in force (YAML text)
         * @description 修改选用规则（YAML）
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/statements.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statements as a table
         * @description 导出陈述表，含来源与截止日
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    format: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/timeline.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed since, as a table
         * @description 导出变化表，含前后两处原句
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    format: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/firm-series.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a firm filed month by month, as a table
         * @description 导出企业逐月报送表
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    format: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/catalogue.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of sources as a table
         * @description 导出数据目录
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    format: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of ledgers that are known, with their columns
         * @description 认得的台账种类及其栏目
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/findings.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The rows of a table in error and in doubt, each with why; nothing is stored
         * @description 下载有错、存疑的行，附原因；不入库
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    format: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/ledger/{document}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The forms a ledger can be given back in
         * @description 台账可以按哪些表样导出
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/ledger/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A ledger in the headings it came in, or in those of another file of its kind, with the figures that stand now
         * @description 按原表头或另一份同类台账的表头导出，数字为现行值
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form-mappings/{id}/forgetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget what is remembered of a form
         * @description 不再沿用记下的对应关系
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Refusal: {
            refused: string;
            need: string;
            facts?: {
                [key: string]: string | number;
            };
        };
        ChoiceNote: {
            used: boolean;
            /** @enum {string} */
            by: "review" | "publication" | "grade" | "known" | "decided" | "undecided";
            why: {
                zh: string;
                en: string;
            };
            usedStatement: string | null;
            others: number;
        };
        Span: {
            start: number;
            end: number;
        };
        Doubt: {
            doubt: string;
            zh: string;
            en: string;
            otherReading?: {
                [key: string]: string | number | null;
            };
        };
        EvidenceRef: {
            evidence: string;
            statement: string | null;
            document: string;
            documentTitle: string | null;
            published: string | null;
            quote: string;
            sentence: string;
            repaired: boolean;
            invented: boolean;
            cell: string | null;
        };
        Figure: {
            value: string;
            valueHigh: string | null;
            /** @enum {string} */
            unit: "CNY" | "USD" | "EUR" | "percent" | "permille" | "percentage_point" | "times" | "ratio" | "point" | "rank" | "year" | "quarter" | "month" | "day" | "hour" | "minute" | "kWh" | "kW" | "PFLOPS" | "tonne" | "m" | "km" | "inch" | "m2" | "km2" | "mu" | "m3" | "kV" | "pixel" | "CNY_per_person" | "USD_per_person" | "CNY_per_household" | "per_10k_people" | "enterprise" | "project" | "item" | "institution" | "household" | "piece" | "vehicle" | "person" | "person_time";
            /** @enum {string} */
            bound: "exact" | "at_least" | "about" | "at_most" | "tier";
            /** @enum {string} */
            status: "actual" | "estimate" | "target" | "forecast";
            period: string | null;
            printed: string;
            statement: string;
            /** @enum {string} */
            review: "draft" | "accepted" | "rejected" | "superseded";
            vintage: string;
            choice: components["schemas"]["ChoiceNote"] | null;
            evidence: components["schemas"]["EvidenceRef"][];
        };
        PlaceRef: {
            code: string;
            name: string;
            en: string | null;
            invented: boolean;
        };
        StatementContent: {
            /** @enum {string} */
            shape: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
        } & {
            [key: string]: unknown;
        };
        StatementRow: {
            id: string;
            /** @enum {string} */
            shape: "figure" | "enterprise" | "project" | "lead" | "honour" | "gap" | "claim" | "scheme" | "cluster" | "role" | "office" | "session" | "plan" | "intent" | "standing" | "product" | "platform";
            content: components["schemas"]["StatementContent"];
            /** @enum {string} */
            review: "draft" | "accepted" | "rejected" | "superseded";
            decidedBy: string | null;
            decidedAt: string | null;
            replacedBy: string | null;
            place: components["schemas"]["PlaceRef"] | null;
            document: {
                id: string;
                title: string | null;
                published: string | null;
                invented: boolean;
            };
            doubts: components["schemas"]["Doubt"][];
            evidence: components["schemas"]["EvidenceRef"][];
            ordinal: number;
        };
        DocumentRow: {
            id: string;
            name: string;
            title: string | null;
            author: string | null;
            published: string | null;
            takenFrom: string | null;
            publisher: string | null;
            place: components["schemas"]["PlaceRef"] | null;
            format: string;
            encoding: string;
            confidence: number;
            repairs: number;
            guesses: number;
            statements: number;
            accepted: number;
            drafts: number;
            rejected: number;
            recordedAt: string;
            invented: boolean;
            /** @enum {string} */
            kind: "source" | "correction";
            source: string | null;
            /** @enum {string} */
            grade: "statistics" | "government" | "department" | "state-media" | "media" | "aggregator" | "unknown";
            copyOf: string | null;
            copies: string[];
            doubts: components["schemas"]["Doubt"][];
        };
        Repair: {
            /** @enum {string} */
            kind: "pinyin-note" | "traditional-form" | "shifted-bytes" | "misread-utf8" | "half-width" | "full-width" | "radical" | "broken-line" | "furniture" | "markup";
            start: number;
            end: number;
            before: string;
            after: string;
            score: number;
            otherReadings: string[];
            bytes?: {
                before: string;
                after: string;
            };
            clean: components["schemas"]["Span"];
        };
        Block: {
            /** @enum {string} */
            kind: "title" | "heading" | "paragraph" | "cell" | "furniture";
            clean: components["schemas"]["Span"];
            original: components["schemas"]["Span"];
        };
        ClaimRow: {
            statement: string;
            counted: string;
            claimed: number;
            named: string[];
            namedCount: number;
            atMost: boolean;
            /** @enum {string} */
            tie: "listed" | "following" | "none" | "scheme";
            stage: ("planned" | "signed" | "started" | "under_construction" | "in_production" | "full_capacity") | null;
            /** @enum {string} */
            status: "actual" | "estimate" | "target" | "forecast";
            period: string | null;
            /** @enum {string} */
            review: "draft" | "accepted" | "rejected" | "superseded";
            evidence: components["schemas"]["EvidenceRef"][];
        };
        AliasProposal: {
            id: string;
            a: {
                id: string;
                name: string;
            };
            b: {
                id: string;
                name: string;
            };
            why: {
                zh: string;
                en: string;
            };
            score: number;
            /** @enum {string} */
            state: "open" | "same" | "different";
            decidedBy: string | null;
        };
        OrganisationRow: {
            id: string;
            name: string;
            names: string[];
            codes: string[];
            statements: number;
            projects: number;
            roles: number;
            proposals: number;
        };
        Fault: {
            fault: string;
            values: {
                [key: string]: string | number;
            };
            message: {
                zh: string;
                en: string;
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
