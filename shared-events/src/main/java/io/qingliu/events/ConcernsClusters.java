package io.qingliu.events;

import io.qingliu.events.ids.ClusterId;
import java.util.List;

/**
 * A fact about several clusters, written once in its own stream (rulings §8, §20).
 *
 * <p>One automation hears every such fact and writes a short SharedFactNoted into the stream of each cluster named, so that
 * each cluster's own history is provably complete. An event implements it unless every cluster that it lists already receives
 * an event of its own by another automation.
 */
public interface ConcernsClusters extends DomainEvent {
    /** The clusters concerned; a cluster named twice is noted once. */
    List<ClusterId> clusters();

    /** What the fact is about, in the words that each cluster's history shows: the matter, the scenario, the paper's title. */
    String title();
}
