package io.qingliu.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.kernel.Fold;
import io.qingliu.query.kernel.Folding;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Recorded;
import io.qingliu.serialization.EventTypes;
import io.qingliu.serialization.LedgerJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every fold, on histories of every type of event drawn from seeds. */
public final class FoldLaws {
    private static final int EVENTS = 600;
    private static final int SEEDS = 6;
    private static final JsonMapper JSON =
            LedgerJson.configure(JsonMapper.builder(), EventTypes.all()).build();

    private FoldLaws() {}

    /** Checks a fold; answers how many parts it knew in all, so that a test can say that it knew any. */
    public static int parts(Fold<?, ?> fold) {
        int parts = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            parts += check(fold, history(seed, seed % 2 == 0), seed);
        }
        return parts;
    }

    private static List<Recorded> history(long seed, boolean full) {
        Chronicle chronicle = new Chronicle();
        Samples samples = new Samples(seed, full);
        List<String> heard = List.copyOf(EventTypes.all().names());
        Random random = new Random(seed);
        for (int i = 0; i < EVENTS; i++) {
            chronicle.and(samples.of(heard.get(random.nextInt(heard.size()))));
        }
        for (int i = 0; i < EVENTS / 20; i++) {
            chronicle.erased(1 + random.nextInt(EVENTS));
        }
        return chronicle.recorded();
    }

    private static <S> int check(Fold<S, ?> fold, List<Recorded> history, long seed) {
        SortedMap<String, S> known = Folding.states(fold, history);
        List<Recorded> twice = new ArrayList<>();
        history.forEach(event -> {
            twice.add(event);
            twice.add(event);
        });
        assertThat(Folding.states(fold, twice)).as("told twice, seed " + seed).isEqualTo(known);
        known.forEach((part, state) -> {
            S read = JSON.readValue(JSON.writeValueAsString(state), fold.state());
            assertThat(read).as("kept as JSON, seed " + seed).isEqualTo(state);
            assertThat(fold.rows(read)).isEqualTo(fold.rows(state));
        });
        keptHalfWay(fold, history, known, seed);
        return known.size();
    }

    /** What was kept and read back goes on as if nothing had been. */
    private static <S> void keptHalfWay(
            Fold<S, ?> fold, List<Recorded> history, SortedMap<String, S> known, long seed) {
        int half = history.size() / 2;
        Folding<S> next = Folding.of(fold);
        Folding.over(fold, history.subList(0, half)).values().forEach(heard -> {
            S read = JSON.readValue(JSON.writeValueAsString(heard.state()), fold.state());
            next.with(new Heard<>(heard.part(), heard.position(), read));
        });
        history.subList(half - 10, history.size()).forEach(next::tell);
        SortedMap<String, S> states = new TreeMap<>();
        next.parts().values().forEach(heard -> states.put(heard.part(), heard.state()));
        assertThat(states).as("kept half way, seed " + seed).isEqualTo(known);
    }
}
