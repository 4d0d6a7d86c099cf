package io.qingliu.events.acceptance;

import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;

/**
 * A person who assesses in a round.
 *
 * @param actor who
 * @param role in which role
 * @param organisation for which organisation
 */
public record Assessor(
        @Zh("验收人员") ActorId actor,
        @Zh("角色") Role role,
        @Zh("单位") OrganisationId organisation) {}
