/** What all tests share: a database that starts once, houses to test in, counted statements. */
@NullMarked
package org.wandelwerk;

import org.jspecify.annotations.NullMarked;
