// Pins the command line tool that conformance/drivers/atlas-cli drives.
module atlas-conformance/drivers/atlas-cli

go 1.24

tool github.com/mongodb/mongocli/cmd/mongocli

require (
	github.com/AlecAivazis/survey/v2 v2.0.7 // indirect
	github.com/Masterminds/semver/v3 v3.1.0 // indirect
	github.com/Sectorbob/mlab-ns2 v0.0.0-20171030222938-d3aa0c295a8a // indirect
	github.com/fsnotify/fsnotify v1.4.9 // indirect
	github.com/google/go-querystring v1.0.0 // indirect
	github.com/hashicorp/hcl v1.0.0 // indirect
	github.com/inconshreveable/mousetrap v1.0.0 // indirect
	github.com/kballard/go-shellquote v0.0.0-20180428030007-95032a82bc51 // indirect
	github.com/magiconair/properties v1.8.1 // indirect
	github.com/mattn/go-colorable v0.1.6 // indirect
	github.com/mattn/go-isatty v0.0.12 // indirect
	github.com/mgutz/ansi v0.0.0-20170206155736-9520e82c474b // indirect
	github.com/mitchellh/go-homedir v1.1.0 // indirect
	github.com/mitchellh/mapstructure v1.3.1 // indirect
	github.com/mongodb/mongocli v1.1.0 // indirect
	github.com/openlyinc/pointy v1.1.2 // indirect
	github.com/pelletier/go-toml v1.8.0 // indirect
	github.com/spf13/afero v1.2.2 // indirect
	github.com/spf13/cast v1.3.1 // indirect
	github.com/spf13/cobra v1.0.0 // indirect
	github.com/spf13/jwalterweatherman v1.1.0 // indirect
	github.com/spf13/pflag v1.0.5 // indirect
	github.com/spf13/viper v1.7.0 // indirect
	github.com/subosito/gotenv v1.2.0 // indirect
	go.mongodb.org/atlas v0.3.1-0.20200708061730-d8648acd4964 // indirect
	go.mongodb.org/ops-manager v0.6.2-0.20200708082526-265de5cbc22a // indirect
	golang.org/x/sys v0.0.0-20200523222454-059865788121 // indirect
	golang.org/x/text v0.3.2 // indirect
	gopkg.in/ini.v1 v1.57.0 // indirect
	gopkg.in/yaml.v2 v2.3.0 // indirect
)

// At v1.1.0, the newest release of the Atlas CLI's module that the module proxy serves, the module still calls itself mongocli.
// go.sum began as that release's own, since the checksum database does not know the commit of go.mongodb.org/atlas that it needs.
replace github.com/mongodb/mongocli v1.1.0 => github.com/mongodb/mongodb-atlas-cli v1.1.0
