/** What history promises, tried on a real database. */
@NullMarked
package org.wandelwerk.history;

import org.jspecify.annotations.NullMarked;
