package io.qingliu.query.evidence;

import io.qingliu.events.Words;
import io.qingliu.query.evidence.Files.Concerning;
import io.qingliu.query.kernel.FactShown;
import java.util.List;

/**
 * A use of a file.
 *
 * @param field where in the event it stands
 * @param meaning what it means there
 * @param meaningZh the same in Chinese
 * @param clusters the clusters that the event concerns
 * @param carried whether the event only restates a problem with its evidence
 * @param fact the event
 */
public record UseRow(
        String field, Meaning meaning, String meaningZh, List<String> clusters, boolean carried, FactShown fact) {
    public UseRow {
        clusters = List.copyOf(clusters);
    }

    static UseRow of(Concerning one) {
        return new UseRow(
                one.use().field(),
                one.use().meaning(),
                Words.zh(one.use().meaning()),
                one.clusters(),
                one.use().carried(),
                FactShown.of(one.use().fact()));
    }
}
