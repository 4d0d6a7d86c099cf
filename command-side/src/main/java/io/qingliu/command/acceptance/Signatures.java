package io.qingliu.command.acceptance;

import static io.qingliu.command.acceptance.AcceptanceRule.A_PERSON_SIGNS_ONCE;
import static io.qingliu.command.acceptance.AcceptanceRule.A_UNIT_VOIDS_ITS_OWN_SIGNATURE;
import static io.qingliu.command.acceptance.AcceptanceRule.THIS_UNIT_HAS_NOT_SIGNED;
import static io.qingliu.command.acceptance.AcceptanceRule.THIS_UNIT_HAS_SIGNED;

import io.qingliu.command.kernel.Judgement;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.acceptance.AcceptanceSigned;
import io.qingliu.events.acceptance.SignatureVoided;
import io.qingliu.events.ids.ItemId;
import java.util.ArrayList;
import java.util.List;

/**
 * The signatures that the sheet bears.
 *
 * @param given each signature as it was given
 */
record Signatures(List<AcceptanceSigned> given) {
    static final Signatures NONE = new Signatures(List.of());

    Signatures {
        given = List.copyOf(given);
    }

    AcceptanceSigned sign(SignAcceptance c, Total total, List<ItemId> standingVetoes, Judgement judgement) {
        EventContext signing = judgement.context();
        boolean unitHasSigned = given.stream()
                .anyMatch(other -> other.role() == signing.answeringRole()
                        || other.organisation().equals(signing.answeringOrganisation()));
        boolean personHasSigned =
                given.stream().anyMatch(other -> other.signatory().equals(signing.answeringActor()));
        judgement
                .refuseIf(unitHasSigned, THIS_UNIT_HAS_SIGNED, signing.answeringOrganisation())
                .refuseIf(personHasSigned, A_PERSON_SIGNS_ONCE, signing.answeringActor());
        return new AcceptanceSigned(
                c.acceptanceId(),
                judgement.context(),
                signing.answeringActor(),
                signing.answeringRole(),
                signing.answeringOrganisation(),
                total.earnedPoints(),
                total.applicablePoints(),
                total.scale(),
                standingVetoes);
    }

    SignatureVoided voidOne(VoidSignature c, Judgement judgement) {
        Role voiding = judgement.context().answeringRole();
        judgement
                .refuseFieldIf(!has(c.role()), THIS_UNIT_HAS_NOT_SIGNED, "role", c.role())
                .refuseFieldIf(
                        voiding != c.role() && voiding != Role.MUNICIPAL_BUREAU,
                        A_UNIT_VOIDS_ITS_OWN_SIGNATURE,
                        "role",
                        c.role())
                .demandText(c.reason(), "reason");
        return new SignatureVoided(c.acceptanceId(), judgement.context(), c.role(), c.reason());
    }

    private boolean has(Role role) {
        return given.stream().anyMatch(signature -> signature.role() == role);
    }

    /** Those whose signature is still missing. */
    List<Role> missing(List<Role> signingRoles) {
        return signingRoles.stream().filter(role -> !has(role)).toList();
    }

    boolean none() {
        return given.isEmpty();
    }

    Signatures with(AcceptanceSigned signature) {
        List<AcceptanceSigned> next = new ArrayList<>(given);
        next.add(signature);
        return new Signatures(next);
    }

    Signatures without(Role role) {
        return new Signatures(
                given.stream().filter(signature -> signature.role() != role).toList());
    }
}
