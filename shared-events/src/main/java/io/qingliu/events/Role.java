package io.qingliu.events;

/** The roles of the notice 渝环办〔2024〕163号 and those that the platform adds; a person acts in one role at a time. */
public enum Role {
    /** 市生态环境局: receives applications, decides the demonstration list, commends, publishes reference data. */
    @Zh("市生态环境局")
    MUNICIPAL_BUREAU,
    /** 市生态环境保护综合行政执法总队. */
    @Zh("市执法总队")
    MUNICIPAL_ENFORCEMENT_TEAM,
    /** 市生态环境科学研究院: technical support (inferred). */
    @Zh("市环科院")
    MUNICIPAL_ACADEMY,
    /** 区县生态环境局责任部门: survey, problem list, plan, acceptance, summary report. */
    @Zh("区县局责任部门")
    DISTRICT_BUREAU,
    /** 区县生态环境局执法支队: joint survey, joint acceptance and scoring. */
    @Zh("区县执法支队")
    ENFORCEMENT_DETACHMENT,
    /** 区县园区（组团）主管部门: joint survey in the demonstration track. */
    @Zh("园区主管部门")
    PARK_AUTHORITY,
    /** 工业园区管理机构: carries out the remediation. */
    @Zh("园区管理机构")
    PARK_MANAGEMENT_BODY,
    /** 专家: on-site verification and spot check. */
    @Zh("专家")
    EXPERT,
    /** 审计、督导人员: reads everything, enters inspection findings only. */
    @Zh("督导审计")
    AUDITOR,
    /** 系统管理员 (one of three mutually exclusive administrators; enters no business facts). */
    @Zh("系统管理员")
    SYSTEM_ADMIN,
    /** 安全管理员. */
    @Zh("安全管理员")
    SECURITY_ADMIN,
    /** 审计管理员. */
    @Zh("审计管理员")
    AUDIT_ADMIN,
    /** An automation of the ledger itself: whenever X happened, ask for Y. */
    @Zh("自动流程")
    AUTOMATION
}
