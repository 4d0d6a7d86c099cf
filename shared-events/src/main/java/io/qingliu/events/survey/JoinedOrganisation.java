package io.qingliu.events.survey;

import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.OrganisationId;

/**
 * An organisation that surveys together with the district.
 *
 * @param role in which role it joins
 * @param organisation which organisation
 */
public record JoinedOrganisation(
        @Zh("角色") Role role, @Zh("单位") OrganisationId organisation) {}
