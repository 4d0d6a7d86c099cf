package io.qingliu.query.scoreprovenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expert found on site.
 *
 * @param clusterId the cluster
 * @param act who wrote it down and when
 * @param expert whose finding it is, a pseudonym
 * @param items the score items looked at
 */
public record SpotCheck(String clusterId, Act act, String expert, List<Checked> items) {
    public SpotCheck {
        items = List.copyOf(items);
    }

    /**
     * An item that was looked at.
     *
     * @param item which
     * @param points the points that the expert would give, in the scale beside them
     * @param scale how many steps make one point
     * @param finding what was found
     */
    public record Checked(
            String item, @Nullable Long points, @Nullable Integer scale, String finding) {}
}
