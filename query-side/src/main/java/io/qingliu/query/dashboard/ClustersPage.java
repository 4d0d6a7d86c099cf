package io.qingliu.query.dashboard;

import io.qingliu.query.kernel.QuestionPage;

/** How all clusters stand, as a page. */
@QuestionPage
class ClustersPage {}
