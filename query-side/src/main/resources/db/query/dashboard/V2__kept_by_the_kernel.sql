-- What the fold knows and what places are called is kept for every room alike: query.fold_state.
DROP TABLE query.dashboard_cluster;
DROP TABLE query.dashboard_name;
