package io.qingliu.query.kernel;

import io.qingliu.events.Frontage;
import io.qingliu.events.ParkLevel;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a park, a unit or a cluster as a place: each by the day from which it holds.
 *
 * @param id which
 * @param registered whether it was entered at all
 * @param names what it is called
 * @param levels of a park: its level; of a cluster: its park's
 * @param parks of a cluster: the parks that it lay in
 * @param units of a cluster: the units that answered for it
 * @param scopes of a cluster: whether it counts
 * @param frontages of a cluster: whether it lies along a river
 * @param ends where it was split, merged or abolished: what follows it
 */
public record PlaceState(
        String id,
        boolean registered,
        List<Since<String>> names,
        List<Since<ParkLevel>> levels,
        List<Since<String>> parks,
        List<Since<String>> units,
        List<Since<Boolean>> scopes,
        List<Since<Frontage>> frontages,
        List<Since<List<String>>> ends) {
    public PlaceState {
        names = List.copyOf(names);
        levels = List.copyOf(levels);
        parks = List.copyOf(parks);
        units = List.copyOf(units);
        scopes = List.copyOf(scopes);
        frontages = List.copyOf(frontages);
        ends = List.copyOf(ends);
    }

    static PlaceState nothing(String id) {
        return new PlaceState(id, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    PlaceState entered() {
        return new PlaceState(id, true, names, levels, parks, units, scopes, frontages, ends);
    }

    PlaceState called(LocalDate from, String name) {
        return new PlaceState(
                id, registered, Since.with(names, from, name), levels, parks, units, scopes, frontages, ends);
    }

    PlaceState ofLevel(LocalDate from, ParkLevel level) {
        return new PlaceState(
                id, registered, names, Since.with(levels, from, level), parks, units, scopes, frontages, ends);
    }

    PlaceState inPark(LocalDate from, String park) {
        return new PlaceState(
                id, registered, names, levels, Since.with(parks, from, park), units, scopes, frontages, ends);
    }

    PlaceState underUnit(LocalDate from, String unit) {
        return new PlaceState(
                id, registered, names, levels, parks, Since.with(units, from, unit), scopes, frontages, ends);
    }

    PlaceState inScope(LocalDate from, boolean yes) {
        return new PlaceState(
                id, registered, names, levels, parks, units, Since.with(scopes, from, yes), frontages, ends);
    }

    PlaceState along(LocalDate from, Frontage frontage) {
        return new PlaceState(
                id, registered, names, levels, parks, units, scopes, Since.with(frontages, from, frontage), ends);
    }

    PlaceState followedBy(LocalDate from, List<String> successors) {
        return new PlaceState(
                id,
                registered,
                names,
                levels,
                parks,
                units,
                scopes,
                frontages,
                Since.with(ends, from, List.copyOf(successors)));
    }
}
