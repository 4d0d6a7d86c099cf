package io.qingliu.standalone.illustrative;

import io.qingliu.events.Role;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import io.qingliu.standalone.illustrative.Register.UnitEntry;

/** The people of the programme, pseudonyms all of them. */
final class People {
    static final OrganisationId BUREAU = new OrganisationId("org-演示市级主管部门");
    static final OrganisationId TEAM = new OrganisationId("org-演示市级执法总队");
    static final OrganisationId ACADEMY = new OrganisationId("org-演示市级环科院");

    private People() {}

    /** Somebody at the municipal bureau. */
    static Person bureau(int n) {
        return person("mb-" + n, Role.MUNICIPAL_BUREAU, BUREAU);
    }

    /** Somebody of the municipal enforcement team. */
    static Person team(int n) {
        return person("mt-" + n, Role.MUNICIPAL_ENFORCEMENT_TEAM, TEAM);
    }

    /** The administrator who puts the ledger into use. */
    static Person administrator() {
        return person("sa-1", Role.SYSTEM_ADMIN, BUREAU);
    }

    /** Somebody who audits. */
    static Person auditor(int n) {
        return person("au-" + n, Role.AUDITOR, BUREAU);
    }

    /** An expert. */
    static Person expert(int n) {
        return person("ex-" + n, Role.EXPERT, ACADEMY);
    }

    /** Somebody of a unit's responsible section. */
    static Person section(UnitEntry unit, int n) {
        return person("db-" + unit.number() + "-" + n, Role.DISTRICT_BUREAU, unit.section());
    }

    /** Somebody of a unit's enforcement detachment. */
    static Person detachment(UnitEntry unit, int n) {
        return person("ed-" + unit.number() + "-" + n, Role.ENFORCEMENT_DETACHMENT, unit.team());
    }

    /** Somebody of the body that runs a cluster. */
    static Person parkBody(ClusterEntry cluster, int n) {
        return person(
                "pb-" + String.format("%03d", cluster.number()) + "-" + n,
                Role.PARK_MANAGEMENT_BODY,
                cluster.managementBody());
    }

    private static Person person(String actor, Role role, OrganisationId organisation) {
        return new Person(new ActorId(actor), role, organisation);
    }
}
