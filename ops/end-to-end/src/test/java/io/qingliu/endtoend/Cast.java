package io.qingliu.endtoend;

/** The people of the stories: all invented, all under pseudonyms, sharing what they have seen. */
final class Cast {
    final Clerk administrator;
    final Clerk bureau;
    final Clerk district;
    final Clerk detachment;
    final Clerk park;
    final Clerk expert;
    final Clerk wang;

    Cast(Product product) {
        Clerk.Seen seen = new Clerk.Seen();
        administrator = new Clerk(product, seen, "admin-1", "SYSTEM_ADMIN", "org-platform");
        bureau = new Clerk(product, seen, "zhou-1", "MUNICIPAL_BUREAU", "org-municipal-bureau");
        district = new Clerk(product, seen, "li-1", "DISTRICT_BUREAU", "org-qingxi-section");
        detachment = new Clerk(product, seen, "chen-1", "ENFORCEMENT_DETACHMENT", "org-qingxi-detachment");
        park = new Clerk(product, seen, "he-1", "PARK_MANAGEMENT_BODY", "org-qingxi-park");
        expert = new Clerk(product, seen, "expert-1", "EXPERT", "org-experts");
        wang = new Clerk(product, seen, "wang-1", "DISTRICT_BUREAU", "org-qingxi-section");
    }

    /** The first acts of every story: the ledger is put into use, reference data, one unit, one park, one cluster. */
    void prepare(String cluster, String parkLevel) {
        administrator.ask("ledger-main", "open-ledger", """
                        {"occurredOn":"2024-06-28","illustrative":false,"statement":"端到端测试台账"}""").written();
        ReferenceFiles.publish(bureau);
        bureau.ask("unit-qingxi", "establish-unit", """
                        {"occurredOn":"2024-07-01","name":"清溪区（虚构）","kind":"DISTRICT","effectiveOn":"2024-01-01",
                         "responsibleSection":"org-qingxi-section","enforcementTeam":"org-qingxi-detachment"}""").written();
        bureau.ask("park-qingxi", "register-park", """
                        {"occurredOn":"2024-07-01","name":"清溪工业园区（虚构）","level":"%s","bondedZone":false,
                         "frontage":"UNKNOWN","rivers":[],"units":["unit-qingxi"]}""".formatted(parkLevel)).written();
        bureau.ask(cluster, "register-cluster", """
                        {"occurredOn":"2024-07-02","name":"清溪组团（虚构）","parkId":"park-qingxi","parkLevel":"%s",
                         "unitId":"unit-qingxi","managementBody":"org-qingxi-park","frontage":"UNKNOWN","rivers":[],
                         "predecessors":[]}""".formatted(parkLevel)).written();
        bureau.ask(cluster, "determine-scope", """
                        {"occurredOn":"2024-07-02","inScope":true,"enterpriseCount":46,"reason":"已有企业入驻"}""").written();
    }

    /** Three parts entered and submitted, then the whole. */
    void survey(String survey, String track, String joinedRole, String joinedOrganisation, String day) {
        district.ask(survey, "open-survey", """
                        {"occurredOn":"%s","track":"%s","form":{"form":"form-illustrative-2024","version":1},
                         "joinedBy":[{"role":"%s","organisation":"%s"}]}""".formatted(day, track, joinedRole, joinedOrganisation))
                .written();
        district.ask(survey, "enter-survey-rows", """
                        {"occurredOn":"%s","part":"SOURCE","kind":"enterprise","rows":[
                          {"rowId":"S-001","values":{"name":"清溪示例机械厂（虚构）","uscc":"91500000MA5U00000X","operatingStatus":"在产","rainSewageSeparated":"部分"}}]}""".formatted(day)).refused(422, "THE_VALUE_DOES_NOT_FIT_THE_FIELD");
        district.ask(survey, "enter-survey-rows", """
                        {"occurredOn":"%s","part":"SOURCE","kind":"enterprise","rows":[
                          {"rowId":"S-001","values":{"name":"清溪示例机械厂（虚构）","uscc":"%s","operatingStatus":"在产","rainSewageSeparated":"部分"}}]}""".formatted(day, CreditCodes.withCheckDigit("91500000MA5U00000")))
                .written();
        district.ask(survey, "enter-survey-rows", """
                        {"occurredOn":"%s","part":"NETWORK","kind":"segment","rows":[
                          {"rowId":"N-001","values":{"segmentId":"W-12","kind":"污水","lengthM":"420.5"}},
                          {"rowId":"N-002","values":{"segmentId":"Y-03","kind":"雨水","lengthM":"310"}}]}""".formatted(day)).written();
        district.ask(survey, "enter-survey-rows", """
                        {"occurredOn":"%s","part":"PLANT","kind":"facility","rows":[
                          {"rowId":"P-001","values":{"name":"清溪示例污水处理厂（虚构）","type":"园区集中"}}]}""".formatted(day)).written();
        district.ask(survey, "submit-survey", "{\"occurredOn\":\"%s\"}".formatted(day))
                .refused(422, "ALL_THREE_PARTS_MUST_BE_SUBMITTED");
        for (String part : new String[] {"SOURCE", "NETWORK", "PLANT"}) {
            district.ask(survey, "submit-survey-part", "{\"occurredOn\":\"%s\",\"part\":\"%s\"}".formatted(day, part))
                    .written();
        }
        district.ask(survey, "submit-survey", "{\"occurredOn\":\"%s\"}".formatted(day))
                .written();
    }

    /** A fix reported by the park and verified by the detachment. */
    void fixed(String remediation, String problem, String works, String doneOn, String verifiedOn) {
        park.ask(remediation, "complete-fix", """
                        {"occurredOn":"%s","problemId":"%s","description":"已按方案整改","works":[%s],"evidence":["%s"]}""".formatted(doneOn, problem, works, Digests.of(problem + "-done")))
                .written();
        detachment
                .ask(remediation, "verify-fix", """
                        {"occurredOn":"%s","problemId":"%s","finding":"现场核验属实","evidence":["%s"]}""".formatted(verifiedOn, problem, Digests.of(problem + "-seen")))
                .written();
    }
}
