/** Tests of topics. */
@NullMarked
package org.wandelwerk.topic;

import org.jspecify.annotations.NullMarked;
