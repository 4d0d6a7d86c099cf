package io.qingliu.query.integrity;

import io.qingliu.events.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which roles persons acted, in one cluster or in one stream of no cluster.
 *
 * @param where the cluster, or the stream
 * @param roles the roles of each person, in the order in which they first acted in them
 */
public record Actors(String where, Map<String, List<InRole>> roles) {
    public Actors {
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    }

    /**
     * A person in a role.
     *
     * @param role the role
     * @param organisation the organisation that they first acted for in it
     * @param acts how many facts they answer for in it, or wrote down
     * @param firstAt the position of the first
     * @param firstOn the day of the first
     * @param lastAt the position of the last
     * @param lastOn the day of the last
     */
    public record InRole(
            Role role, String organisation, long acts, long firstAt, LocalDate firstOn, long lastAt, LocalDate lastOn) {
        InRole with(InRole later) {
            return new InRole(role, organisation, acts + later.acts, firstAt, firstOn, later.lastAt, later.lastOn);
        }
    }

    Actors acted(String actor, InRole act) {
        List<InRole> known = roles.getOrDefault(actor, List.of());
        List<InRole> next = new ArrayList<>();
        boolean found = false;
        for (InRole one : known) {
            boolean same = one.role() == act.role();
            next.add(same ? one.with(act) : one);
            found |= same;
        }
        if (!found) {
            next.add(act);
        }
        Map<String, List<InRole>> all = new TreeMap<>(roles);
        all.put(actor, List.copyOf(next));
        return new Actors(where, all);
    }
}
