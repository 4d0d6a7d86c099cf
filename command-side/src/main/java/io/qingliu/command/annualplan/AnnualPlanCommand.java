package io.qingliu.command.annualplan;

import io.qingliu.command.kernel.Command;
import io.qingliu.events.ids.AnnualPlanId;
import io.qingliu.events.ids.StreamId;

/** What can be asked about “美丽重庆”年度工作计划. */
public sealed interface AnnualPlanCommand extends Command permits AdoptAnnualPlan, ReviseAnnualPlan {
    /** The stream. */
    AnnualPlanId annualPlanId();

    @Override
    default StreamId stream() {
        return annualPlanId();
    }
}
