/**
 * Which evidence file is used in two clusters, and what a cluster's evidence is: where each file was filed, which facts rest on it,
 * and what took its place. Files are known by their digest: the same bytes have the same digest, whatever they are called.
 */
@NullMarked
package io.qingliu.query.evidence;

import org.jspecify.annotations.NullMarked;
