package io.qingliu.query.dashboard;

import io.qingliu.events.Zh;
import io.qingliu.events.demonstration.CandidateListed;
import io.qingliu.events.demonstration.CommendationIssued;
import io.qingliu.events.demonstration.CommendationWithdrawn;
import io.qingliu.events.demonstration.ConfirmationRefused;
import io.qingliu.events.demonstration.DemonstrationConfirmed;
import io.qingliu.events.demonstration.DemonstrationEvent;
import io.qingliu.events.demonstration.DemonstrationNotSelected;
import io.qingliu.events.demonstration.DemonstrationRevoked;
import io.qingliu.events.demonstration.ParticipationDeclined;
import io.qingliu.events.demonstration.ParticipationOpened;
import io.qingliu.events.demonstration.ParticipationWithdrawn;
import io.qingliu.events.demonstration.SpotCheckAssigned;
import io.qingliu.events.demonstration.SpotCheckFindingRecorded;
import io.qingliu.events.demonstration.StandingWeighed;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The latest participation in the 2024 demonstration, beside the obligation (rulings §2).
 *
 * @param number which participation
 * @param standing how it stands
 * @param cutOffOn the last day of completion that counts; unknown where erased
 * @param cutOffMet whether the remediation was completed by then, once weighed
 * @param sampled whether experts visited, once confirmed
 * @param commended whether a circular commends it
 */
public record Participation(
        int number,
        Standing standing,
        @Nullable LocalDate cutOffOn,
        @Nullable Boolean cutOffMet,
        @Nullable Boolean sampled,
        boolean commended) {

    /** How a participation stands. */
    public enum Standing {
        @Zh("已申报")
        APPLIED,
        @Zh("未列入备选")
        DECLINED,
        @Zh("申报已撤回")
        WITHDRAWN,
        @Zh("备选")
        CANDIDATE,
        @Zh("市级核查")
        UNDER_SPOT_CHECK,
        @Zh("示范")
        CONFIRMED,
        @Zh("示范确认不成立")
        REFUSED,
        @Zh("未入选")
        NOT_SELECTED,
        @Zh("示范已撤销")
        REVOKED
    }

    private static final Set<Standing> BEFORE_THE_CANDIDATES =
            Set.of(Standing.APPLIED, Standing.DECLINED, Standing.WITHDRAWN);

    /** What becomes of the latest participation by an event; an older one's events change nothing. */
    static @Nullable Participation after(@Nullable Participation known, DemonstrationEvent event) {
        int number = event.demonstrationId().participation();
        if (known != null && number < known.number()) {
            return known;
        }
        Participation it = known != null && number == known.number()
                ? known
                : new Participation(number, Standing.APPLIED, null, null, null, false);
        return switch (event) {
            case ParticipationOpened e ->
                new Participation(number, it.standing(), e.cutOffOn(), it.cutOffMet(), it.sampled(), it.commended());
            case ParticipationDeclined e -> it.now(Standing.DECLINED);
            case ParticipationWithdrawn e -> it.now(Standing.WITHDRAWN);
            case CandidateListed e -> BEFORE_THE_CANDIDATES.contains(it.standing()) ? it.now(Standing.CANDIDATE) : it;
            case StandingWeighed e ->
                new Participation(number, it.standing(), e.cutOffOn(), e.cutOffMet(), it.sampled(), it.commended());
            case SpotCheckAssigned e -> it.now(Standing.UNDER_SPOT_CHECK);
            case SpotCheckFindingRecorded e -> it;
            case DemonstrationConfirmed e ->
                new Participation(
                        number, Standing.CONFIRMED, it.cutOffOn(), it.cutOffMet(), e.sampled(), it.commended());
            case ConfirmationRefused e -> it.now(Standing.REFUSED);
            case DemonstrationNotSelected e -> it.now(Standing.NOT_SELECTED);
            case DemonstrationRevoked e -> it.now(Standing.REVOKED);
            case CommendationIssued e -> it.commended(true);
            case CommendationWithdrawn e -> it.commended(false);
        };
    }

    private Participation now(Standing next) {
        return new Participation(number, next, cutOffOn, cutOffMet, sampled, commended);
    }

    private Participation commended(boolean yes) {
        return new Participation(number, standing, cutOffOn, cutOffMet, sampled, yes);
    }
}
