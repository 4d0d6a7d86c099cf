package io.qingliu.standalone.illustrative;

import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;

/**
 * Somebody who enters facts: a pseudonym, a role and an organisation.
 *
 * @param actor the pseudonym
 * @param role the role
 * @param organisation the organisation
 */
record Person(ActorId actor, Role role, OrganisationId organisation) {}
