package io.qingliu.events.demonstration;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;

/**
 * An expert assigned to a spot check.
 *
 * @param actor a pseudonym
 * @param organisation where the expert comes from
 * @param noConflict whether the expert declared that there is no conflict of interest
 */
public record AssignedExpert(
        @Zh("专家") ActorId actor,
        @Zh("单位") OrganisationId organisation,
        @Zh("无利益冲突") boolean noConflict) {}
