package io.qingliu.command.document;

import static io.qingliu.command.document.DocumentRule.A_DOCUMENT_CANNOT_FOLLOW_ITSELF;
import static io.qingliu.command.document.DocumentRule.A_DOCUMENT_HAS_NUMBER_OR_DIGEST;
import static io.qingliu.command.document.DocumentRule.ITS_ENTRY_WAS_ERASED;
import static io.qingliu.command.document.DocumentRule.IT_IS_ALREADY_SUPERSEDED;
import static io.qingliu.command.document.DocumentRule.NOTHING_WOULD_CHANGE;
import static io.qingliu.command.kernel.GeneralRule.A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING;
import static io.qingliu.command.kernel.GeneralRule.A_TEXT_IS_DEMANDED;
import static io.qingliu.command.kernel.GeneralRule.THIS_ROLE_MAY_NOT_ASK_FOR_IT;
import static io.qingliu.command.kernel.Someone.digest;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.RoomFixture;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.document.DocumentRegistered;
import io.qingliu.events.document.DocumentSuperseded;
import io.qingliu.events.document.RetentionChanged;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final DocumentId PAPER = new DocumentId("document-渝环办2024-163");
    private static final DocumentId SUCCESSOR = new DocumentId("document-渝环办2025-9");
    private static final DocumentNumber NUMBER = new DocumentNumber("渝环办〔2024〕163号");
    private static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-09-02");
    private static final CommandContext ZHOU = Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2025-03-03");
    private static final CommandContext AUDITOR = Someone.as(Role.AUDIT_ADMIN, "he", "2025-03-04");

    private static final DocumentRegistered REGISTERED = registered(NUMBER, digest('a'));
    private static final DocumentSuperseded SUPERSEDED =
            new DocumentSuperseded(PAPER, ZHOU.toEventContext(), SUCCESSOR, "印发新通知");
    private static final RetentionChanged LENGTHENED = new RetentionChanged(
            PAPER, AUDITOR.toEventContext(), RetentionClass.LONG, RetentionClass.PERMANENT, "列入永久保管范围");

    private final RoomFixture room = RoomFixture.of(DocumentAggregate.class);

    @Test
    void a_paper_is_entered_with_number_or_digest() {
        room.when(register(NUMBER, digest('a'), "关于开展建设工作的通知", "市局办公室")).then(REGISTERED);
        room.when(register(NUMBER, null, "关于开展建设工作的通知", "市局办公室")).then(registered(NUMBER, null));
        room.when(register(null, digest('a'), "关于开展建设工作的通知", "市局办公室")).then(registered(null, digest('a')));
        room.when(register(null, null, "关于开展建设工作的通知", "市局办公室")).refusedBy(A_DOCUMENT_HAS_NUMBER_OR_DIGEST);
    }

    @Test
    void a_paper_has_a_title_and_an_issuer() {
        room.when(register(NUMBER, null, " ", "市局办公室")).refusedBy(A_TEXT_IS_DEMANDED, "title");
        room.when(register(NUMBER, null, "关于开展建设工作的通知", "")).refusedBy(A_TEXT_IS_DEMANDED, "issuer");
    }

    @Test
    void another_paper_takes_its_place_once() {
        room.given(REGISTERED)
                .when(new SupersedeDocument(PAPER, ZHOU, SUCCESSOR, "印发新通知"))
                .then(SUPERSEDED);
        room.given(REGISTERED, SUPERSEDED, LENGTHENED)
                .when(new SupersedeDocument(PAPER, ZHOU, SUCCESSOR, "印发新通知"))
                .refusedBy(IT_IS_ALREADY_SUPERSEDED);
        room.given(REGISTERED)
                .when(new SupersedeDocument(PAPER, ZHOU, PAPER, "印发新通知"))
                .refusedBy(A_DOCUMENT_CANNOT_FOLLOW_ITSELF, "by");
        room.given(REGISTERED)
                .when(new SupersedeDocument(PAPER, ZHOU, SUCCESSOR, ""))
                .refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void its_retention_changes_and_the_former_class_is_kept_in_the_record() {
        room.given(REGISTERED)
                .when(change(RetentionClass.PERMANENT, "列入永久保管范围"))
                .then(LENGTHENED);
        room.given(REGISTERED, LENGTHENED, SUPERSEDED)
                .when(change(RetentionClass.SHORT, "已被替代"))
                .then(new RetentionChanged(
                        PAPER, AUDITOR.toEventContext(), RetentionClass.PERMANENT, RetentionClass.SHORT, "已被替代"));
        room.given(REGISTERED).when(change(RetentionClass.LONG, "复核")).refusedBy(NOTHING_WOULD_CHANGE, "after");
        room.given(REGISTERED).when(change(RetentionClass.SHORT, " ")).refusedBy(A_TEXT_IS_DEMANDED, "reason");
    }

    @Test
    void a_retention_is_not_changed_where_the_entry_was_erased() {
        room.given(SUPERSEDED).when(change(RetentionClass.SHORT, "复核")).refusedBy(ITS_ENTRY_WAS_ERASED);
    }

    @Test
    void a_district_does_not_change_how_long_a_paper_is_kept() {
        room.given(REGISTERED)
                .when(new ChangeRetention(PAPER, LI, RetentionClass.SHORT, "复核"))
                .refusedBy(THIS_ROLE_MAY_NOT_ASK_FOR_IT);
    }

    private static ChangeRetention change(RetentionClass after, String reason) {
        return new ChangeRetention(PAPER, AUDITOR, after, reason);
    }

    @Test
    void a_paper_was_issued_before_it_is_entered() {
        room.when(register(LI.recordedOn().plusDays(1), NUMBER, digest('a'), "关于开展建设工作的通知", "市局办公室"))
                .refusedBy(A_PAPER_BEARS_NO_DAY_AFTER_ITS_RECORDING, "issuedOn");
    }

    private static RegisterDocument register(
            @Nullable DocumentNumber number, @Nullable Sha256 file, String title, String issuer) {
        return register(LocalDate.parse("2024-08-30"), number, file, title, issuer);
    }

    private static RegisterDocument register(
            LocalDate issuedOn, @Nullable DocumentNumber number, @Nullable Sha256 file, String title, String issuer) {
        return new RegisterDocument(
                PAPER,
                LI,
                number,
                "渝环办〔2024163号",
                title,
                issuer,
                issuedOn,
                DocumentKind.GOVERNING,
                "1",
                file,
                RetentionClass.LONG,
                Mark.SEED);
    }

    private static DocumentRegistered registered(@Nullable DocumentNumber number, @Nullable Sha256 file) {
        return new DocumentRegistered(
                PAPER,
                LI.toEventContext(),
                number,
                "渝环办〔2024163号",
                "关于开展建设工作的通知",
                "市局办公室",
                LocalDate.parse("2024-08-30"),
                DocumentKind.GOVERNING,
                "1",
                file,
                RetentionClass.LONG,
                Mark.SEED);
    }
}
