package io.qingliu.query.audithistory;

import io.qingliu.query.kernel.QuestionPage;

/** The history of a cluster as a page. */
@QuestionPage
class HistoryPage {}
