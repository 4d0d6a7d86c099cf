package io.qingliu.query.evidence;

import io.qingliu.query.evidence.StreamFiles.Use;
import io.qingliu.query.kernel.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All files that facts rest on, by digest, with every use. */
final class Files {
    private final SortedMap<String, FileUses> byDigest = new TreeMap<>();
    private final Map<String, StreamFiles> byStream = new HashMap<>();

    /**
     * A use, and the clusters that it concerns.
     *
     * @param use the use
     * @param clusters whom it concerns
     */
    record Concerning(Use use, List<String> clusters) {}

    /**
     * A file.
     *
     * @param digest of it
     * @param uses in the order of recording
     */
    record FileUses(String digest, List<Concerning> uses) {
        /** Every cluster that a use concerns, in the order of their ids. */
        Set<String> clusters() {
            Set<String> clusters = new TreeSet<>();
            uses.forEach(use -> clusters.addAll(use.clusters()));
            return clusters;
        }

        boolean evidence() {
            return uses.stream().anyMatch(one -> one.use().meaning() == Meaning.EVIDENCE);
        }

        /** Whether a use of it stands in a cluster. */
        boolean in(String cluster) {
            return uses.stream().anyMatch(use -> use.clusters().contains(cluster));
        }

        /**
         * Whether it is used in two clusters: two uses have no cluster in common. One fact about several clusters is one use, and
         * what only restates an earlier use is none.
         */
        boolean reused() {
            List<Concerning> own = uses.stream()
                    .filter(one -> !one.use().carried() && !one.clusters().isEmpty())
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                if (!alike(own.get(i), own.get(i - 1)) && apartFromOne(own, i)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean apartFromOne(List<Concerning> own, int index) {
            return own.subList(0, index).stream()
                    .anyMatch(earlier -> Collections.disjoint(
                            earlier.clusters(), own.get(index).clusters()));
        }

        private static boolean alike(Concerning one, Concerning other) {
            return one.clusters().equals(other.clusters());
        }
    }

    private Files() {}

    static Files of(Told told) {
        return of(told.states(new FilesFold()).values());
    }

    private static Files of(Collection<StreamFiles> streams) {
        Files files = new Files();
        Map<String, List<Concerning>> uses = new HashMap<>();
        for (StreamFiles stream : streams) {
            files.byStream.put(stream.stream(), stream);
            for (Use use : stream.uses()) {
                uses.computeIfAbsent(use.digest(), digest -> new ArrayList<>())
                        .add(new Concerning(use, stream.clustersOf(use)));
            }
        }
        uses.forEach((digest, all) -> {
            all.sort(Comparator.comparingLong(one -> one.use().fact().position()));
            files.byDigest.put(digest, new FileUses(digest, List.copyOf(all)));
        });
        return files;
    }

    /** All of them, in the order in which they were first used. */
    List<FileUses> all() {
        return byDigest.values().stream()
                .sorted(Comparator.comparingLong(
                        (FileUses file) -> file.uses().getFirst().use().fact().position()))
                .toList();
    }

    /** The pieces of evidence that were filed under a digest, in the order of filing. */
    List<StreamFiles> filings(FileUses file) {
        return file.uses().stream()
                .map(one -> one.use().fact())
                .filter(fact -> fact.type().equals("evidence.EvidenceFiled"))
                .map(fact -> byStream.get(fact.stream()))
                .filter(stream -> stream != null && stream.filing() != null)
                .distinct()
                .toList();
    }
}
