package io.qingliu.query.duties;

import io.qingliu.events.Zh;

/** What a duty is. */
public enum DutyKind {
    /** A unit's plan of a year (notice 四(二): “纳入区县‘美丽重庆’年度工作”). */
    @Zh("年度计划")
    ANNUAL_PLAN,
    /** Raised at a progress meeting (notice 五(一): “定期研究调度”). */
    @Zh("调度")
    DISPATCH,
    /** Supervised until settled. */
    @Zh("督办")
    SUPERVISION,
    /** Joint enforcement across units, departments or cities (notice 五(四)). */
    @Zh("联合执法")
    JOINT_CASE,
    /** Emergency plans docked (notice 五(四)). */
    @Zh("应急预案对接")
    EMERGENCY_PLANS,
    /** Emergency resources shared (notice 五(四)). */
    @Zh("应急资源共享")
    EMERGENCY_RESOURCES,
    /** A joint drill (notice 五(四)). */
    @Zh("联合演练")
    DRILL,
    /** An incident, handled jointly (notice 五(四)). */
    @Zh("突发事件")
    INCIDENT,
    /** A demonstration's experience, spread to others (notice 四(一)5). */
    @Zh("示范经验")
    PRACTICE,
    /** Data handed over to another system (notice 五(三): “巴渝治水”). */
    @Zh("数据移交")
    HANDOVER
}
