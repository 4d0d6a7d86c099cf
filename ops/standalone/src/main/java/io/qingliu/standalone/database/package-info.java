/** The ledger's database: an embedded PostgreSQL where none is configured, its schemas, its logins, its connection pools. */
@NullMarked
package io.qingliu.standalone.database;

import org.jspecify.annotations.NullMarked;
