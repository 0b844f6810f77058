BEGIN TRANSACTION;
CREATE TABLE connection (id TEXT NOT NULL PRIMARY KEY, region TEXT NOT NULL, client_id TEXT NOT NULL);
CREATE TABLE history (
        number INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL,
        at TEXT NOT NULL,
        text TEXT NOT NULL
    );
INSERT INTO "history" VALUES(1,'1111111111111111','2026-11-29T09:01:30.000000+00:00','preparing');
INSERT INTO "history" VALUES(2,'2222222222222222','2026-11-29T09:02:30.000000+00:00','unsure');
INSERT INTO "history" VALUES(3,'3333333333333333','2026-11-29T09:03:30.000000+00:00','ready');
INSERT INTO "history" VALUES(4,'4444444444444444','2026-11-29T09:04:30.000000+00:00','saved');
CREATE TABLE job (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        connection_id TEXT NOT NULL,
        name TEXT NOT NULL,
        selection TEXT NOT NULL, -- JSON
        state TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        since TEXT NOT NULL,
        link_url TEXT,
        link_kind TEXT,
        link_until TEXT,
        problem TEXT, -- JSON
        waiting_file TEXT,
        file_format TEXT,
        size INTEGER,
        save_as TEXT,
        save_to TEXT,
        replace_existing INTEGER NOT NULL,
        saved_path TEXT
    , given_name TEXT, prepared_in INTEGER, incomplete INTEGER, contents TEXT);
INSERT INTO "job" VALUES(1,'1111111111111111','5f0c1a9be27d','Kvinnor i Åre, Medlemmar','{"section": {"name": "Norden", "discriminator": "com.apsis1.sections.default"}, "segments": [{"name": "Kvinnor i \u00c5re", "discriminator": "usercreated.segments.Kvinnor_1"}, {"name": "Medlemmar", "discriminator": "usercreated.segments.m-2"}], "excluded": [{"name": "Avregistrerade", "discriminator": "usercreated.segments.x"}], "match": "any", "columns": [{"kind": "attribute", "name": "Email", "discriminator": "com.apsis1.attributes.email"}, {"kind": "tag", "name": "VIP", "discriminator": "usercreated.tags.vip"}], "profiles": "known", "format": "xlsx", "timezone": "Europe/Stockholm", "which_segment": true}','preparing','2026-11-29T09:01:00.000000+00:00','2026-11-29T09:01:30.000000+00:00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "job" VALUES(2,'2222222222222222','5f0c1a9be27d','Kvinnor i Åre, Medlemmar','{"section": {"name": "Norden", "discriminator": "com.apsis1.sections.default"}, "segments": [{"name": "Kvinnor i \u00c5re", "discriminator": "usercreated.segments.Kvinnor_1"}, {"name": "Medlemmar", "discriminator": "usercreated.segments.m-2"}], "excluded": [{"name": "Avregistrerade", "discriminator": "usercreated.segments.x"}], "match": "any", "columns": [{"kind": "attribute", "name": "Email", "discriminator": "com.apsis1.attributes.email"}, {"kind": "tag", "name": "VIP", "discriminator": "usercreated.tags.vip"}], "profiles": "known", "format": "xlsx", "timezone": "Europe/Stockholm", "which_segment": true}','unsure','2026-11-29T09:02:00.000000+00:00','2026-11-29T09:02:30.000000+00:00',NULL,NULL,NULL,'{"code": "PossiblyStarted", "facts": {}, "detail": "POST"}',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "job" VALUES(3,'3333333333333333','5f0c1a9be27d','Kvinnor i Åre, Medlemmar','{"section": {"name": "Norden", "discriminator": "com.apsis1.sections.default"}, "segments": [{"name": "Kvinnor i \u00c5re", "discriminator": "usercreated.segments.Kvinnor_1"}, {"name": "Medlemmar", "discriminator": "usercreated.segments.m-2"}], "excluded": [{"name": "Avregistrerade", "discriminator": "usercreated.segments.x"}], "match": "any", "columns": [{"kind": "attribute", "name": "Email", "discriminator": "com.apsis1.attributes.email"}, {"kind": "tag", "name": "VIP", "discriminator": "usercreated.tags.vip"}], "profiles": "known", "format": "xlsx", "timezone": "Europe/Stockholm", "which_segment": true}','ready','2026-11-29T09:03:00.000000+00:00','2026-11-29T09:03:30.000000+00:00',NULL,NULL,'2026-11-30T09:00:00.000000+00:00',NULL,'{waiting}/3333333333333333.xlsx','xlsx',26,NULL,NULL,0,NULL,'Fredagens utskick',180,2,'{"people": 1304, "rows": 1304, "columns": [["Export key", 1304], ["Email", 1290], ["VIP", 0]], "key": "Export key", "without_key": 1304}');
INSERT INTO "job" VALUES(4,'4444444444444444','5f0c1a9be27d','Kvinnor i Åre, Medlemmar','{"section": {"name": "Norden", "discriminator": "com.apsis1.sections.default"}, "segments": [{"name": "Kvinnor i \u00c5re", "discriminator": "usercreated.segments.Kvinnor_1"}], "excluded": [], "match": "any", "columns": [{"kind": "attribute", "name": "Email", "discriminator": "com.apsis1.attributes.email"}, {"kind": "tag", "name": "VIP", "discriminator": "usercreated.tags.vip"}], "profiles": "known", "format": "csv", "timezone": "Europe/Stockholm", "which_segment": false}','saved','2026-11-29T09:04:00.000000+00:00','2026-11-29T09:04:30.000000+00:00','https://api.apsis.one/audience/exports/9?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',NULL,NULL,'csv',77,NULL,NULL,0,'/home/anna/Lists/Kvinnor.csv',NULL,NULL,NULL,'{"people": 1304, "rows": 1304, "columns": [["Export key", 1304], ["Email", 1290], ["VIP", 0]], "key": "Export key", "without_key": 1304}');
CREATE TABLE part (
        job_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        segment INTEGER NOT NULL, -- its place among those chosen and then those left out
        columns TEXT NOT NULL, -- JSON: places among those chosen
        stand_in INTEGER NOT NULL,
        state TEXT NOT NULL,
        turn INTEGER,
        link_url TEXT,
        link_kind TEXT,
        link_until TEXT,
        size INTEGER,
        problem TEXT, -- JSON
        PRIMARY KEY (job_id, number)
    ) WITHOUT ROWID
;
INSERT INTO "part" VALUES('1111111111111111',1,0,'[0, 1]',0,'ready',1,'https://api.apsis.one/audience/exports/1?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',38,NULL);
INSERT INTO "part" VALUES('1111111111111111',2,1,'[0, 1]',0,'preparing',2,'https://api.apsis.one/audience/exports/2?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',NULL,NULL);
INSERT INTO "part" VALUES('1111111111111111',3,2,'[]',1,'queued',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "part" VALUES('2222222222222222',1,0,'[0, 1]',0,'ready',1,'https://api.apsis.one/audience/exports/1?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',38,NULL);
INSERT INTO "part" VALUES('2222222222222222',2,1,'[0, 1]',0,'unsure',NULL,NULL,NULL,NULL,NULL,'{"code": "PossiblyStarted", "facts": {}, "detail": "POST"}');
INSERT INTO "part" VALUES('2222222222222222',3,2,'[]',1,'queued',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "part" VALUES('3333333333333333',1,0,'[0, 1]',0,'queued',1,'https://api.apsis.one/audience/exports/1?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',NULL,NULL);
INSERT INTO "part" VALUES('3333333333333333',2,1,'[0, 1]',0,'queued',2,'https://api.apsis.one/audience/exports/2?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',NULL,NULL);
INSERT INTO "part" VALUES('3333333333333333',3,2,'[]',1,'queued',3,'https://api.apsis.one/audience/exports/3?signature=abc','file_download_url_v2','2026-11-30T09:00:00.000000+00:00',NULL,NULL);
CREATE TABLE saved_file (
        path TEXT NOT NULL UNIQUE,
        job_id TEXT NOT NULL,
        connection_id TEXT NOT NULL,
        size INTEGER NOT NULL,
        saved_at TEXT NOT NULL
    );
INSERT INTO "saved_file" VALUES('/home/anna/Lists/Kvinnor.csv','4444444444444444','5f0c1a9be27d',77,'2026-11-29T09:04:30.000000+00:00');
CREATE TABLE unneeded_file (path PRIMARY KEY) WITHOUT ROWID;
CREATE INDEX history_of_job ON history (job_id);
CREATE TRIGGER parts_go_with_job AFTER DELETE ON job BEGIN DELETE FROM part WHERE job_id = OLD.id; END;
COMMIT;
PRAGMA user_version = 6;
