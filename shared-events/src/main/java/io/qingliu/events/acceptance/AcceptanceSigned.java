package io.qingliu.events.acceptance;

import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.OrganisationId;
import java.util.List;

/**
 * One of the two units signed the sheet (notice 四). The signature says what was signed; a signed sheet does not change.
 *
 * @param acceptanceId the stream
 * @param context day, person, role, basis and source
 * @param signatory who signed
 * @param role for which of the two units
 * @param organisation the unit
 * @param earnedPoints points earned on the sheet, in the scale
 * @param applicablePoints points that could be earned, in the scale
 * @param scale how many steps make one point
 * @param standingVetoes veto items that stood on the sheet
 */
@Zh("验收已签字")
public record AcceptanceSigned(
        AcceptanceId acceptanceId,
        EventContext context,
        @Zh("签字人") ActorId signatory,
        @Zh("签字角色") Role role,
        @Zh("签字单位") OrganisationId organisation,
        @Zh("得分") long earnedPoints,
        @Zh("适用满分") long applicablePoints,
        @Zh("计分精度") int scale,
        @Zh("否决项") List<ItemId> standingVetoes)
        implements AcceptanceEvent {
    public AcceptanceSigned {
        standingVetoes = List.copyOf(standingVetoes);
    }
}
