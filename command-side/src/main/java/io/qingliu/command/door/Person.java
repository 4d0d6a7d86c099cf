package io.qingliu.command.door;

import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;

/**
 * Who stands at the door.
 *
 * @param actor a pseudonym
 * @param role in which role they act
 * @param organisation for which organisation
 */
record Person(ActorId actor, Role role, OrganisationId organisation) {}
